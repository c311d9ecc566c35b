package org.agreement.core.schedule;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.agreement.PlannedDuty;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.fee.Money;
import org.agreement.api.terms.Terms;
import org.agreement.core.assembly.PriceClauses;
import org.agreement.core.assembly.TermClauses;
import org.agreement.core.calendar.Deadlines;
import org.agreement.core.calendar.DueDay;
import org.agreement.core.pricing.FixedFees;
import org.agreement.core.pricing.Quoter;

/** Counts the days of the duties that the plugins plan and the amounts that are known, and finds the clauses in which they stand. */
public final class ScheduleBuilder {

    private static final Comparator<DatedDuty> BY_TIME =
            Comparator.comparing(DatedDuty::due).thenComparing(DatedDuty::id);

    private final List<DutyPlanner> planners;
    private final Deadlines deadlines;
    private final Quoter quoter;

    public ScheduleBuilder(List<DutyPlanner> planners, Deadlines deadlines, Quoter quoter) {
        this.planners = List.copyOf(planners);
        this.deadlines = deadlines;
        this.quoter = quoter;
    }

    /** The duties that stand in the text, in order of time. */
    public List<DatedDuty> build(Terms terms, Agreement agreement) {
        TermClauses clauses = new TermClauses(agreement);
        FixedFees fees = quoter.fixedFees(terms);
        boolean fromGoLive = PriceClauses.runFromGoLive(terms, clauses);
        List<DatedDuty> duties = new ArrayList<>();
        for (DutyPlanner planner : planners) {
            for (PlannedDuty planned : planner.plan(terms)) {
                List<ClauseId> printing = clauses.printing(planned.term());
                Optional<PlannedDuty.Paid> paid = planned.paid()
                        .filter(known -> !fromGoLive
                                || known.days()
                                        .from()
                                        .isAfter(YearMonth.from(terms.period().from())
                                                .atEndOfMonth()));
                if (!printing.isEmpty()) {
                    duties.add(dated(planned, printing, paid, fees));
                }
            }
        }
        duties.sort(BY_TIME);
        return List.copyOf(duties);
    }

    private DatedDuty dated(
            PlannedDuty planned, List<ClauseId> clauses, Optional<PlannedDuty.Paid> paid, FixedFees fees) {
        DueDay day = deadlines.day(planned.day());
        Optional<Money> amount =
                paid.map(known -> fees.total(known.days())).filter(known -> known.compareTo(Money.ZERO) > 0);
        String words = amount.map(known -> paid.orElseThrow().words() + known.printed())
                .orElse("");
        return new DatedDuty(
                planned.id(),
                day.day().atTime(planned.by()),
                planned.who(),
                planned.what() + words,
                clauses,
                amount,
                day.provisional());
    }
}
