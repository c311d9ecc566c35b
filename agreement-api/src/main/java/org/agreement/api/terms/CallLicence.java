package org.agreement.api.terms;

import java.time.LocalDate;

/**
 * The provider's licence to run a call centre, needed where calls go through its own system.
 *
 * @param coverage where it holds, for instance the whole country or provinces
 * @param until its last day
 */
public record CallLicence(String number, String coverage, LocalDate until) {}
