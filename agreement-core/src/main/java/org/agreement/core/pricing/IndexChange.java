package org.agreement.core.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What happened to the index of a fee adjustment.
 *
 * @param before the figure that is compared with
 * @param after the new figure
 * @param since from when the new figure applies
 * @param proposed when the proposal arrived; empty: at the earliest, the day from which the figure applies
 */
public record IndexChange(BigDecimal before, BigDecimal after, LocalDate since, Optional<LocalDate> proposed) {}
