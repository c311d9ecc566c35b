package org.agreement.plugin.standard;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.agreement.PlannedDuty;
import org.agreement.api.party.PartyRole;
import org.agreement.api.terms.Reporting.Weekly;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.DayRule;

/** Weekly reports, and monthly ones where no bill carries them. */
final class ReportDuties implements DutyPlanner {

    private static final List<PartyRole> PROVIDER = List.of(PartyRole.PROVIDER);

    @Override
    public List<PlannedDuty> plan(Terms terms) {
        List<PlannedDuty> duties = new ArrayList<>();
        Weekly weekly = terms.tree().reporting().weekly();
        LocalDate until = terms.period().until();
        LocalDate day = terms.period().from().with(TemporalAdjusters.next(weekly.day()));
        for (; !day.isAfter(until); day = day.plusWeeks(1)) {
            duties.add(new PlannedDuty(
                    "weekly-report-" + day,
                    new DayRule.On(day, weekly.whenHoliday()),
                    weekly.by(),
                    PROVIDER,
                    "提交周报",
                    "reporting.weekly"));
        }
        if (!Facts.monthlyBills(terms)) {
            monthly(terms, duties);
        }
        return duties;
    }

    private static void monthly(Terms terms, List<PlannedDuty> duties) {
        int workday = terms.tree().reconciliation().issued().amount();
        YearMonth last = YearMonth.from(terms.period().until());
        for (YearMonth month = YearMonth.from(terms.period().from());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            duties.add(new PlannedDuty(
                    "monthly-report-" + month,
                    new DayRule.WorkdayOf(month.plusMonths(1), workday),
                    LocalTime.of(18, 0),
                    PROVIDER,
                    "提交" + month.getYear() + "年" + month.getMonthValue() + "月月报",
                    "reporting.contents"));
        }
    }
}
