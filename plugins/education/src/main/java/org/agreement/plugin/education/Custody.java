package org.agreement.plugin.education;

/** The supervised account that tuition is paid to. */
public record Custody(String name, String bank, String number) {}
