package org.agreement.plugin.standard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.agreement.PlannedDuty;
import org.agreement.api.party.PartyRole;
import org.agreement.api.terms.Governance.Meeting;
import org.agreement.api.terms.Terms;
import org.agreement.api.terms.Window;
import org.agreement.api.time.DayRule;

/** The meetings of each week, month or quarter, on the last day on which they can still be held; daily ones need no reminder. */
final class MeetingDuties implements DutyPlanner {

    private static final List<PartyRole> BOTH = List.of(PartyRole.CUSTOMER, PartyRole.PROVIDER);

    @Override
    public List<PlannedDuty> plan(Terms terms) {
        List<PlannedDuty> duties = new ArrayList<>();
        List<Meeting> meetings = terms.tree().governance().meetings();
        for (int n = 0; n < meetings.size(); n++) {
            Meeting meeting = meetings.get(n);
            if (meeting.every() != Window.DAY) {
                plan(terms, meeting, n, duties);
            }
        }
        return duties;
    }

    private static void plan(Terms terms, Meeting meeting, int n, List<PlannedDuty> duties) {
        LocalDate until = terms.period().until();
        LocalDate last = last(meeting.every(), terms.period().from());
        while (!last.isAfter(until)) {
            duties.add(new PlannedDuty(
                    "meeting-" + (n + 1) + "-" + last,
                    DayRule.on(last),
                    PlannedDuty.END_OF_DAY,
                    BOTH,
                    "召开本" + meeting.every().printed().replace("自然", "") + "例会：" + String.join("、", meeting.topics()),
                    "governance.meetings." + n + "."));
            last = last(meeting.every(), last.plusDays(1));
        }
    }

    /** The last day of the week, month or quarter that has the day. */
    private static LocalDate last(Window window, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return switch (window) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> month.atEndOfMonth();
            case QUARTER ->
                month.plusMonths(2 - (month.getMonthValue() - 1) % 3).atEndOfMonth();
        };
    }
}
