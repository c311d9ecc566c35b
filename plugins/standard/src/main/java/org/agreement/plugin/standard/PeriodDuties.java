package org.agreement.plugin.standard;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.agreement.DutyPlanner;
import org.agreement.api.agreement.PlannedDuty;
import org.agreement.api.party.PartyRole;
import org.agreement.api.terms.AgreementPeriod;
import org.agreement.api.terms.AgreementPeriod.Renewal;
import org.agreement.api.terms.Cooperation.Material;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.DayRule;

/** What has to be done before the service starts and when the period ends. */
final class PeriodDuties implements DutyPlanner {

    private static final List<PartyRole> CUSTOMER = List.of(PartyRole.CUSTOMER);
    private static final List<PartyRole> PROVIDER = List.of(PartyRole.PROVIDER);
    private static final List<PartyRole> BOTH = List.of(PartyRole.CUSTOMER, PartyRole.PROVIDER);

    @Override
    public List<PlannedDuty> plan(Terms terms) {
        List<PlannedDuty> duties = new ArrayList<>();
        AgreementPeriod period = terms.period();
        DayRule start = DayRule.on(period.from());
        DayRule end = DayRule.on(period.until());
        List<Material> materials = terms.tree().cooperation().materials();
        for (int n = 0; n < materials.size(); n++) {
            Material material = materials.get(n);
            duties.add(new PlannedDuty(
                    "material-" + (n + 1),
                    start.minus(material.before()),
                    LocalTime.of(18, 0),
                    CUSTOMER,
                    "交付" + material.name(),
                    "cooperation.materials." + n + "."));
        }
        duties.add(new PlannedDuty("start", start, LocalTime.MIDNIGHT, PROVIDER, "开始提供服务", "period.from"));
        period.renewal().ifPresent(renewal -> renewal(renewal, end, duties));
        duties.add(new PlannedDuty("end", end, PlannedDuty.END_OF_DAY, BOTH, "服务期限届满", "period.until"));
        return duties;
    }

    private static void renewal(Renewal renewal, DayRule end, List<PlannedDuty> duties) {
        DayRule notice = end.minus(renewal.notice());
        if (renewal instanceof Renewal.Automatic automatic) {
            duties.add(new PlannedDuty(
                    "renewal-reminder",
                    notice.minus(automatic.reminder()),
                    PlannedDuty.END_OF_DAY,
                    PROVIDER,
                    "书面提示自动续期的日期、期间和拒绝的方法",
                    "period.renewal"));
        }
        String what = renewal instanceof Renewal.Automatic ? "不续期的，在本日之前书面表示" : "需要续期的，在本日之前提出书面方案";
        duties.add(new PlannedDuty("renewal-notice", notice, PlannedDuty.END_OF_DAY, BOTH, what, "period.renewal"));
    }
}
