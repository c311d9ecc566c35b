package org.agreement.api.terms;

import org.agreement.api.time.TimeSpan;

/** Within which time an oral instruction is confirmed in writing, and how early a change of contact is announced. */
public record Instructions(TimeSpan confirm, TimeSpan changeNotice) {}
