package org.agreement.api.terms;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.time.WhenHoliday;
import org.agreement.api.value.Inlined;
import org.agreement.api.value.Unwrapped;

/**
 * How and when fees are paid, and what late payment costs.
 *
 * @param afterInvoice whether the invoice must be there before payment is due; not unless stated
 */
public record Payment(@Inlined Plan plan, Optional<Boolean> afterInvoice, Late late) {

    /** The payment plan. */
    public sealed interface Plan {

        /** Each month, so long after the bill is confirmed. */
        record Monthly(TimeSpan within) implements Plan {}

        /** Each month, not later than a day of the month. */
        record By(int day, WhenHoliday whenHoliday) implements Plan {}

        /** Each quarter, so long after the bill is confirmed. */
        record Quarterly(TimeSpan within) implements Plan {}

        /** In instalments that sum to 100 %. */
        @Unwrapped
        record Milestones(List<Milestone> milestones) implements Plan {}

        /**
         * So long after the job is done; where that ends on no working day, by the given time of the next working day.
         */
        record OnCompletion(TimeSpan within, LocalTime nextWorkdayBy) implements Plan {}

        /** Before each month, so long before it starts. */
        record Prepaid(TimeSpan before) implements Plan {}
    }

    /** A node, its share of the total, and within which time after it the share is paid. */
    public record Milestone(String name, Share share, Optional<TimeSpan> within) {}

    /**
     * What late payment costs.
     *
     * @param dailyRate of the unpaid amount, for each day
     * @param grace free of it
     * @param cap of the unpaid amount
     */
    public record Late(Share dailyRate, TimeSpan grace, Share cap) {}
}
