package org.agreement.plugin.ecommerce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.agreement.PlannedDuty;
import org.agreement.api.party.PartyRole;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.DayRule;
import org.agreement.plugin.ecommerce.EcommerceTerms.Peak;

/** What prepares a festival, its daily reports, and its review. */
final class FestivalDuties implements DutyPlanner {

    private static final List<PartyRole> CUSTOMER = List.of(PartyRole.CUSTOMER);
    private static final List<PartyRole> PROVIDER = List.of(PartyRole.PROVIDER);

    @Override
    public List<PlannedDuty> plan(Terms terms) {
        List<PlannedDuty> duties = new ArrayList<>();
        List<FestivalPlan> plans = terms.get(FestivalPlans.KEY).orElse(List.of());
        terms.get(EcommercePlugin.BLOCK).ifPresent(block -> {
            for (int n = 0; n < plans.size(); n++) {
                plan(plans.get(n), n, block.peak(), duties);
            }
        });
        return duties;
    }

    private static void plan(FestivalPlan festival, int n, Peak peak, List<PlannedDuty> duties) {
        String key = "festival-" + (n + 1);
        duties.add(new PlannedDuty(
                key + "-forecast",
                DayRule.on(festival.forecastBy()),
                PlannedDuty.END_OF_DAY,
                CUSTOMER,
                "提交" + festival.name() + "逐日的预计业务量、活动规则和承诺清单",
                "festivalPlans." + n + ".forecastBy"));
        duties.add(new PlannedDuty(
                key + "-rota",
                DayRule.on(festival.frozenFrom()),
                PlannedDuty.END_OF_DAY,
                PROVIDER,
                "书面告知" + festival.name() + "各时段的席位数，自本日起不得减少",
                "festivalPlans." + n + ".frozenFrom"));
        for (LocalDate day = festival.from(); !day.isAfter(festival.until()); day = day.plusDays(1)) {
            duties.add(new PlannedDuty(
                    key + "-report-" + day,
                    DayRule.on(day.plusDays(1)),
                    peak.dailyReport(),
                    PROVIDER,
                    "报告" + festival.name() + day + "的业务量、服务水平和主要问题",
                    "ecommerce.peak.dailyReport"));
        }
        duties.add(new PlannedDuty(
                key + "-review",
                DayRule.on(festival.until()).plus(peak.review()),
                PlannedDuty.END_OF_DAY,
                PROVIDER,
                "提交" + festival.name() + "的复盘报告",
                "ecommerce.peak.review"));
    }
}
