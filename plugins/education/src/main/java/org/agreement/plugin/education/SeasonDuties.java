package org.agreement.plugin.education;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.agreement.PlannedDuty;
import org.agreement.api.party.PartyRole;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.DayRule;
import org.agreement.plugin.education.EducationTerms.Season;

/** What prepares a season, and until when the institution's licence holds. */
final class SeasonDuties implements DutyPlanner {

    private static final List<PartyRole> CUSTOMER = List.of(PartyRole.CUSTOMER);

    @Override
    public List<PlannedDuty> plan(Terms terms) {
        List<PlannedDuty> duties = new ArrayList<>();
        terms.get(EducationPlugin.BLOCK).ifPresent(block -> {
            for (int n = 0; n < block.seasons().size(); n++) {
                plan(block.seasons().get(n), n, block, duties);
            }
            block.institution()
                    .licence()
                    .until()
                    .filter(terms.period().period()::contains)
                    .ifPresent(until -> duties.add(new PlannedDuty(
                            "licence-end",
                            DayRule.on(until),
                            PlannedDuty.END_OF_DAY,
                            CUSTOMER,
                            block.institution().licence().name() + "有效期届满，在此之前延续",
                            "education.institution.licence.until")));
        });
        return duties;
    }

    private static void plan(Season season, int n, EducationTerms block, List<PlannedDuty> duties) {
        DayRule start = DayRule.on(season.from());
        String key = "season-" + (n + 1);
        duties.add(new PlannedDuty(
                key + "-plan",
                start.minus(block.enrolment().plan()),
                PlannedDuty.END_OF_DAY,
                CUSTOMER,
                "提供" + season.name() + "的开班计划、名额、收费标准和预计业务量",
                "education.enrolment.plan"));
        duties.add(new PlannedDuty(
                key + "-seats",
                start.minus(block.enrolment().staffed()),
                PlannedDuty.END_OF_DAY,
                List.of(PartyRole.PROVIDER),
                "配齐" + season.name() + "的坐席",
                "education.enrolment.staffed"));
    }
}
