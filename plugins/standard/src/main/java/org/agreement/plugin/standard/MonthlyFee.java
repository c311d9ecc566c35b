package org.agreement.plugin.standard;

import java.util.Optional;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;

/**
 * A fixed fee for each month.
 *
 * @param includes what a full month includes
 */
public record MonthlyFee(Money amount, Optional<Quantity> includes) {}
