package org.agreement.api.party;

import org.agreement.api.value.Personal;

/** The bank account that is paid into: holder, bank with branch, number. */
public record Account(String name, String bank, @Personal String number) {}
