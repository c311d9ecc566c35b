package org.agreement.api.terms;

import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Money;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Inlined;
import org.agreement.api.value.Unwrapped;

/** Termination without cause by either side: upon which notice and against which compensation. */
public record Convenience(TimeSpan notice, @Inlined Compensation compensation) {

    /** What the side that terminates pays; more than nothing. */
    public sealed interface Compensation {

        /** So many monthly base fees. */
        @Unwrapped
        record BaseFees(Factor months) implements Compensation {}

        /** A fixed amount. */
        @Unwrapped
        record Amount(Money amount) implements Compensation {}
    }
}
