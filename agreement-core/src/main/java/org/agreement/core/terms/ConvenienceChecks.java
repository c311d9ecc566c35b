package org.agreement.core.terms;

import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Money;
import org.agreement.core.refusal.ErrorCode;

/** whoever terminates without cause pays something. */
final class ConvenienceChecks implements Check {

    private static final String MONTHS = "convenience.baseFees";
    private static final String AMOUNT = "convenience.amount";

    @Override
    public void inspect(Inspection inspection) {
        inspection
                .value(MONTHS, Factor.class)
                .filter(factor -> factor.number().signum() == 0)
                .ifPresent(factor -> inspection.refuse(ErrorCode.COMPENSATION_NOTHING, MONTHS));
        inspection
                .value(AMOUNT, Money.class)
                .filter(money -> money.amount().signum() == 0)
                .ifPresent(money -> inspection.refuse(ErrorCode.COMPENSATION_NOTHING, AMOUNT));
    }
}
