package org.agreement.plugin.ecommerce;

import java.util.Optional;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Share;

/**
 * A share of the turnover less refunds.
 *
 * @param floor the least for a month
 * @param cap the most for a month
 */
public record CommissionFee(Share share, Optional<Money> floor, Optional<Money> cap) {}
