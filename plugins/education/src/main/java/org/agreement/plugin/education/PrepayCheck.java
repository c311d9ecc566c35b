package org.agreement.plugin.education;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.fee.Money;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.education.EducationTerms.Prepay;
import org.agreement.plugin.education.EducationTerms.Teaching;

/** What is collected from a minor's family in advance keeps the limits for training outside school (十三部门意见, 2022). */
final class PrepayCheck implements TermCheck {

    private static final int MONTHS = 3;

    private static final int LESSONS = 60;

    private static final Money AMOUNT = Money.of("5000.00");

    @Override
    public List<Complaint> check(Terms terms) {
        return terms.get(EducationPlugin.BLOCK).map(PrepayCheck::check).orElse(List.of());
    }

    static List<Complaint> check(EducationTerms block) {
        if (MinorLearners.of(block).isEmpty()) {
            return List.of();
        }
        List<Complaint> complaints = new ArrayList<>();
        Prepay prepay = block.prepay();
        if (prepay.months() > MONTHS) {
            complaints.add(beyond("EDU-107", "months", prepay.months() + "个月", MONTHS + "个月"));
        }
        if (prepay.lessons() > LESSONS) {
            complaints.add(beyond("EDU-108", "lessons", prepay.lessons() + "课时", LESSONS + "课时"));
        }
        if (block.institution().teaching() == Teaching.NON_ACADEMIC
                && prepay.amount().compareTo(AMOUNT) > 0) {
            complaints.add(beyond("EDU-109", "amount", prepay.amount().printed(), AMOUNT.printed()));
        }
        return complaints;
    }

    private static Complaint beyond(String code, String component, String given, String most) {
        return new Complaint(
                code,
                "education.prepay." + component,
                new Bilingual(
                        "面向未成年学员一次预收" + given + "，超过" + most + "的上限",
                        "more may be collected from minors at one time than is allowed"),
                new Bilingual("写不超过" + most + "的数", "at most " + most));
    }
}
