package org.agreement.plugin.standard;

import java.util.Optional;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;

/**
 * A fixed fee for each month.
 *
 * @param includes what a full month includes
 * @param rollOver how much of the inclusion may be carried into the next month at most; nothing is carried without it
 */
public record MonthlyFee(Money amount, Optional<Quantity> includes, Optional<Integer> rollOver) {}
