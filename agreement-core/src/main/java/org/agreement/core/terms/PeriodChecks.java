package org.agreement.core.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.time.TimeSpan;
import org.agreement.core.refusal.ErrorCode;

/** the period ends after it starts, does not start before it takes effect, and is longer than what happens in it. */
final class PeriodChecks implements Check {

    private static final List<String> NOTICES = List.of(
            "period.renewal.negotiated.notice",
            "period.renewal.automatic.notice",
            "period.renewal.automatic.reminder",
            "feeAdjustment.notice",
            "suspension.notice",
            "convenience.notice",
            "hardship.negotiation",
            "forceMajeure.terminateAfter",
            "termination.arrears",
            "termination.interruption",
            "termination.cure.payment",
            "termination.cure.service",
            "termination.cure.data",
            "termination.cure.subcontracting",
            "termination.cure.qualification",
            "termination.cure.other");

    @Override
    public void inspect(Inspection inspection) {
        Optional<LocalDate> from = inspection.value("period.from", LocalDate.class);
        Optional<LocalDate> until = inspection.value("period.until", LocalDate.class);
        if (from.isEmpty() || until.isEmpty()) {
            return;
        }
        if (until.get().isBefore(from.get())) {
            inspection.refuse(ErrorCode.PERIOD_ORDER, "period.until", until.get(), from.get());
            return;
        }
        effective(inspection, from.get());
        trialExit(inspection, from.get());
        tooLong(inspection, "period.trial", ErrorCode.TRIAL_TOO_LONG, from.get(), until.get());
        for (String notice : NOTICES) {
            tooLong(inspection, notice, ErrorCode.NOTICE_TOO_LONG, from.get(), until.get());
        }
    }

    private static void effective(Inspection inspection, LocalDate from) {
        String path = "signing.effective.from";
        inspection
                .value(path, LocalDate.class)
                .filter(day -> day.isAfter(from))
                .ifPresent(day -> inspection.refuse(ErrorCode.EFFECTIVE_TOO_LATE, path, day, from));
    }

    /** Whoever may leave in the trial must be able to say so in it. */
    private static void trialExit(Inspection inspection, LocalDate from) {
        String path = "period.trialRules.exit";
        inspection
                .value("period.trial", TimeSpan.class)
                .ifPresent(trial -> tooLong(inspection, path, ErrorCode.EXIT_TOO_LONG, from, end(from, trial)));
    }

    /** What was written, not what was assumed, must be shorter than the period. */
    private static void tooLong(Inspection inspection, String path, ErrorCode code, LocalDate from, LocalDate until) {
        inspection
                .value(path, TimeSpan.class)
                .filter(span -> !inspection.reading().isAssumed(path))
                .filter(span -> end(from, span).isAfter(until))
                .ifPresent(span -> inspection.refuse(code, path, span.text()));
    }

    /** The first day after the span; for working days the earliest that it can be. */
    private static LocalDate end(LocalDate from, TimeSpan span) {
        return switch (span.unit()) {
            case SECONDS, MINUTES -> from;
            case HOURS -> from.plusDays(span.amount() / 24);
            case DAYS, WORKDAYS -> from.plusDays(span.amount());
            case WEEKS -> from.plusWeeks(span.amount());
            case MONTHS -> from.plusMonths(span.amount());
            case YEARS -> from.plusYears(span.amount());
        };
    }
}
