package org.agreement.core.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What lists show of an agreement, and what it can be found by.
 *
 * @param industry {@code general} if it is of none
 * @param customer the name of the party
 * @param provider the name of the party
 * @param until the last day; empty if open-ended
 */
public record Summary(
        String industry, String title, String customer, String provider, LocalDate from, Optional<LocalDate> until) {}
