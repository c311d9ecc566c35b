package org.agreement.plugin.standard;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.agreement.PlannedDuty;
import org.agreement.api.party.PartyRole;
import org.agreement.api.terms.Settlement;
import org.agreement.api.terms.Terms;
import org.agreement.api.terms.Transition;
import org.agreement.api.terms.Transition.HandOver;
import org.agreement.api.time.DayRule;
import org.agreement.api.time.TimeSpan;

/**
 * What follows the end: hand-over, settlement, return of data, secrecy.
 *
 * <p>Counted from the last day of the period; where the customer asks for the service to go on for the hand-over, from the end of
 * that.
 */
final class EndDuties implements DutyPlanner {

    private static final List<PartyRole> CUSTOMER = List.of(PartyRole.CUSTOMER);
    private static final List<PartyRole> PROVIDER = List.of(PartyRole.PROVIDER);
    private static final List<PartyRole> BOTH = List.of(PartyRole.CUSTOMER, PartyRole.PROVIDER);

    @Override
    public List<PlannedDuty> plan(Terms terms) {
        DayRule end = DayRule.on(terms.period().until());
        List<PlannedDuty> duties = new ArrayList<>();
        handOver(terms.tree().transition(), end, duties);
        Settlement settlement = terms.tree().settlement();
        duties.add(after(end, settlement.bill(), "final-bill", PROVIDER, "提交最终账单", "settlement.bill"));
        duties.add(after(end, settlement.within(), "settlement", BOTH, "付清没有争议的差额", "settlement.within"));
        duties.add(after(
                end,
                terms.tree().personalInformation().returned(),
                "data-return",
                PROVIDER,
                "返还或者删除个人信息",
                "personalInformation.return"));
        duties.add(after(
                end,
                terms.tree().confidentiality().returned(),
                "secrets-return",
                BOTH,
                "返还或者销毁保密信息的载体，并书面确认",
                "confidentiality.return"));
        duties.add(after(
                end,
                terms.tree().confidentiality().period(),
                "secrecy-end",
                BOTH,
                "保密义务期限届满（商业秘密除外）",
                "confidentiality.period"));
        return duties;
    }

    private static void handOver(Transition transition, DayRule end, List<PlannedDuty> duties) {
        duties.add(new PlannedDuty(
                "transition-request", end, PlannedDuty.END_OF_DAY, CUSTOMER, "需要过渡服务的，在本日之前书面要求", "transition.period"));
        List<HandOver> items = transition.items();
        for (int n = 0; n < items.size(); n++) {
            HandOver item = items.get(n);
            duties.add(after(
                    end,
                    item.within(),
                    "hand-over-" + (n + 1),
                    List.of(item.by()),
                    "交接" + item.name() + "（没有过渡服务的）",
                    "transition.items." + n + "."));
        }
    }

    private static PlannedDuty after(
            DayRule end, TimeSpan span, String id, List<PartyRole> who, String what, String term) {
        LocalTime by = PlannedDuty.END_OF_DAY;
        return new PlannedDuty(id, end.plus(span), by, who, what, term);
    }
}
