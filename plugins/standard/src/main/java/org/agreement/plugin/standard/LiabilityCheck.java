package org.agreement.plugin.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.DataCap;
import org.agreement.api.terms.Insurance;
import org.agreement.api.terms.Liability;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.SpanUnit;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Bilingual;

/** Each side's breaches cost something, liability ends somewhere above nothing, and insurance insures an amount. */
final class LiabilityCheck implements TermCheck {

    private static final List<SpanUnit> SPANS_OF_FEES =
            List.of(SpanUnit.DAYS, SpanUnit.WEEKS, SpanUnit.MONTHS, SpanUnit.YEARS);

    @Override
    public List<Complaint> check(Terms terms) {
        List<Complaint> complaints = new ArrayList<>();
        Liability.Damages damages = terms.tree().liability().damages();
        nothing("provider", damages.provider()).ifPresent(complaints::add);
        nothing("customer", damages.customer()).ifPresent(complaints::add);
        nothing("confidentiality", damages.confidentiality()).ifPresent(complaints::add);
        earlyEnd(damages.earlyEnd()).ifPresent(complaints::add);
        cap(terms.tree().liability().cap()).ifPresent(complaints::add);
        terms.tree().insurance().ifPresent(insurance -> complaints.addAll(amounts(insurance)));
        return complaints;
    }

    private static Optional<Complaint> nothing(String of, Share share) {
        return share.percent().signum() > 0
                ? Optional.empty()
                : Optional.of(new Complaint(
                        "STD-901",
                        "liability.damages." + of,
                        new Bilingual("违约金的比例为0，等于没有约定", "damages of 0% are no damages"),
                        new Bilingual("写大于0的比例，如 20%", "write a share above 0%, such as 20%"),
                        "R-2.3"));
    }

    private static Optional<Complaint> earlyEnd(TimeSpan span) {
        return SPANS_OF_FEES.contains(span.unit()) && span.amount() > 0
                ? Optional.empty()
                : Optional.of(new Complaint(
                        "STD-902",
                        "liability.damages.earlyEnd",
                        new Bilingual(span.printed() + "的基础服务费无从计算", "there is no base fee of " + span.text()),
                        new Bilingual("写日、周、月或者年，如 1 month", "write days, weeks, months or years, such as 1 month")));
    }

    private static Optional<Complaint> cap(Liability.Cap cap) {
        if (cap.multiple().number().signum() == 0) {
            return Optional.of(new Complaint(
                    "STD-903",
                    "liability.cap.multiple",
                    new Bilingual("责任限额为0，等于免除全部责任", "a cap of nothing takes all liability away"),
                    new Bilingual(
                            "写大于0的倍数，如 1；不设限额的，排除 standard/liability-cap",
                            "write a multiple above 0, such as 1, or leave standard/liability-cap out")));
        }
        boolean lower = cap.data() == DataCap.MULTIPLE
                && cap.dataMultiple().number().compareTo(cap.multiple().number()) < 0;
        return lower
                ? Optional.of(new Complaint(
                        "STD-904",
                        "liability.cap.dataMultiple",
                        new Bilingual("个人信息与保密责任的限额低于一般限额", "personal information has a lower cap than all else"),
                        new Bilingual(
                                "写不低于 multiple（" + cap.multiple().text() + "）的倍数",
                                "write a multiple not below " + cap.multiple().text())))
                : Optional.empty();
    }

    private static List<Complaint> amounts(Insurance insurance) {
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < insurance.covers().size(); i++) {
            if (insurance.covers().get(i).amount().compareTo(Money.ZERO) <= 0) {
                complaints.add(new Complaint(
                        "STD-905",
                        "insurance.covers." + i + ".amount",
                        new Bilingual("保险金额为0", "nothing is insured"),
                        new Bilingual("写大于0的金额，如 500000.00", "write an amount above 0, such as 500000.00")));
            }
        }
        return complaints;
    }
}
