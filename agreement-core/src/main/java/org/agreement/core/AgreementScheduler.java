package org.agreement.core;

import jakarta.inject.Inject;
import java.util.List;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.core.calendar.CalendarData;
import org.agreement.core.calendar.Deadlines;
import org.agreement.core.plugin.Contribution;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.pricing.Quoter;
import org.agreement.core.request.AgreementRequest;
import org.agreement.core.schedule.ClauseLabels;
import org.agreement.core.schedule.Schedule;
import org.agreement.core.schedule.ScheduleBuilder;

/** Tells what an agreement asks of its sides, and when. */
public final class AgreementScheduler {

    private final Draftsman draftsman;
    private final PluginRegistry registry;
    private final CalendarData calendar;
    private final Quoter quoter;

    /** Schedules what the draftsman drafts, by the calendar that is known. */
    @Inject
    public AgreementScheduler(Draftsman draftsman, PluginRegistry registry, CalendarData calendar, Quoter quoter) {
        this.draftsman = draftsman;
        this.registry = registry;
        this.calendar = calendar;
        this.quoter = quoter;
    }

    /**
     * The dated duties of the agreement of a request.
     *
     * @throws org.agreement.core.refusal.Refused with everything that is wrong with the request or the user's calendar
     */
    public Schedule schedule(AgreementRequest request) {
        Draftsman.Draft draft = draftsman.draft(request);
        ScheduleBuilder builder = new ScheduleBuilder(
                registry.dutyPlanners().stream().map(Contribution::value).toList(),
                new Deadlines(calendar.workingDays()),
                quoter);
        List<DatedDuty> duties = builder.build(draft.terms(), draft.agreement());
        return new Schedule(
                draft.agreement().title(),
                duties,
                new ClauseLabels(draft.agreement().clauses()));
    }
}
