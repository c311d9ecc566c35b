package org.agreement.core.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.agreement.PlannedDuty;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.terms.Terms;
import org.agreement.core.assembly.TermClauses;
import org.agreement.core.calendar.Deadlines;
import org.agreement.core.calendar.DueDay;

/** Counts the days of the duties that the plugins plan, and finds the clauses in which they stand. */
public final class ScheduleBuilder {

    private static final Comparator<DatedDuty> BY_TIME =
            Comparator.comparing(DatedDuty::due).thenComparing(DatedDuty::id);

    private final List<DutyPlanner> planners;
    private final Deadlines deadlines;

    public ScheduleBuilder(List<DutyPlanner> planners, Deadlines deadlines) {
        this.planners = List.copyOf(planners);
        this.deadlines = deadlines;
    }

    /** The duties in order of time. */
    public List<DatedDuty> build(Terms terms, Agreement agreement) {
        TermClauses clauses = new TermClauses(agreement);
        List<DatedDuty> duties = new ArrayList<>();
        for (DutyPlanner planner : planners) {
            for (PlannedDuty planned : planner.plan(terms)) {
                duties.add(dated(planned, clauses.printing(planned.term())));
            }
        }
        duties.sort(BY_TIME);
        return List.copyOf(duties);
    }

    private DatedDuty dated(PlannedDuty planned, List<ClauseId> clauses) {
        DueDay day = deadlines.day(planned.day());
        return new DatedDuty(
                planned.id(),
                day.day().atTime(planned.by()),
                planned.who(),
                planned.what(),
                clauses,
                day.provisional());
    }
}
