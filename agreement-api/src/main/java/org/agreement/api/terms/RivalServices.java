package org.agreement.api.terms;

import java.util.List;
import java.util.Optional;
import org.agreement.api.time.TimeSpan;

/**
 * What holds where the provider also serves rivals of the customer.
 *
 * @param names the rivals by their full names; nobody else is one
 * @param after how long it holds after the end
 * @param fee the name of the fee item that pays for exclusiveness; only with the mode {@code exclusive}
 */
public record RivalServices(List<String> names, RivalMode mode, TimeSpan after, Optional<String> fee) {}
