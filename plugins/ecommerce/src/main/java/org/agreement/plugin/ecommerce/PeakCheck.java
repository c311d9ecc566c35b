package org.agreement.plugin.ecommerce;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.Scope.SurgeTrigger;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.SpanUnit;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.ecommerce.EcommerceTerms.Peak;

/** The steps before a festival are calendar days, come in order, and agree with the notice of a surge. */
final class PeakCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        return terms.get(EcommercePlugin.BLOCK)
                .map(block -> check(block.peak(), terms.tree().scope().surge()))
                .orElse(List.of());
    }

    static List<Complaint> check(Peak peak, Optional<SurgeTrigger> surge) {
        List<Complaint> complaints = new ArrayList<>();
        calendarDays("forecast", peak.forecast(), complaints);
        calendarDays("freeze", peak.freeze(), complaints);
        order(peak, complaints);
        surge.map(SurgeTrigger::notice)
                .filter(notice -> !notice.equals(peak.forecast()))
                .ifPresent(notice -> complaints.add(otherNotice(notice, peak)));
        return complaints;
    }

    private static void calendarDays(String component, TimeSpan span, List<Complaint> complaints) {
        if (span.unit() != SpanUnit.DAYS) {
            complaints.add(new Complaint(
                    "ECO-109",
                    "ecommerce.peak." + component,
                    new Bilingual("“" + span.printed() + "”推不出确定的日期", span.text() + " does not give a certain day"),
                    new Bilingual("写自然日，如 15 days", "calendar days such as 15 days")));
        }
    }

    private static void order(Peak peak, List<Complaint> complaints) {
        if (peak.freeze().unit() == peak.forecast().unit()
                && peak.freeze().amount() >= peak.forecast().amount()) {
            complaints.add(new Complaint(
                    "ECO-110",
                    "ecommerce.peak.freeze",
                    new Bilingual("排班冻结不晚于提交预测，乙方没有时间排班", "the rota freezes before the forecast is known"),
                    new Bilingual(
                            "写少于 " + peak.forecast().text() + " 的日数",
                            "fewer days than " + peak.forecast().text())));
        }
    }

    private static Complaint otherNotice(TimeSpan notice, Peak peak) {
        return new Complaint(
                "ECO-111",
                "ecommerce.peak.forecast",
                new Bilingual(
                        "大促预测提前" + peak.forecast().printed() + "，而 scope.surge.notice 是" + notice.printed(),
                        peak.forecast().text() + ", but scope.surge.notice is " + notice.text()),
                new Bilingual("节日与大促的提前通知用同一个天数", "give one lead time for festivals and surges"));
    }
}
