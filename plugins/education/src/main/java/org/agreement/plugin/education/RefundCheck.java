package org.agreement.plugin.education;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.fee.Money;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.education.Refunds.Course;

/** Money can be asked back without a reason for seven days at least, and the figures of the example go together. */
final class RefundCheck implements TermCheck {

    private static final int LAWFUL_DAYS = 7;

    @Override
    public List<Complaint> check(Terms terms) {
        return terms.get(EducationPlugin.BLOCK)
                .map(block -> check(block.refunds()))
                .orElse(List.of());
    }

    static List<Complaint> check(Refunds refunds) {
        List<Complaint> complaints = new ArrayList<>();
        if (!longEnough(refunds.coolingOff())) {
            complaints.add(tooShort(refunds.coolingOff()));
        }
        Course course = refunds.example();
        if (!computable(course)) {
            complaints.add(attended(course));
        } else if (cheaper(course)) {
            complaints.add(listPrice(course));
        }
        return complaints;
    }

    /** Whether there are lessons, and not more were given than paid for. */
    static boolean computable(Course course) {
        return course.lessons() > 0
                && course.attended() >= 0
                && course.attended() <= course.lessons()
                && course.paid().compareTo(Money.ZERO) >= 0
                && course.listPrice().compareTo(Money.ZERO) >= 0;
    }

    /** Whether the price without discount is below what was paid for a lesson. */
    private static boolean cheaper(Course course) {
        return course.listPrice()
                        .amount()
                        .multiply(BigDecimal.valueOf(course.lessons()))
                        .compareTo(course.paid().amount())
                < 0;
    }

    private static boolean longEnough(TimeSpan span) {
        return switch (span.unit()) {
            case DAYS, WORKDAYS -> span.amount() >= LAWFUL_DAYS;
            case WEEKS, MONTHS, YEARS -> span.amount() >= 1;
            case SECONDS, MINUTES, HOURS -> false;
        };
    }

    private static Complaint tooShort(TimeSpan coolingOff) {
        return new Complaint(
                "EDU-115",
                "education.refunds.coolingOff",
                new Bilingual(
                        "付款后无理由退费的期间“" + coolingOff.printed() + "”短于七日（预付式消费解释第十四条）",
                        coolingOff.text() + " to ask for money back is less than seven days"),
                new Bilingual("写不少于 7 days 的日数", "at least 7 days"));
    }

    private static Complaint attended(Course course) {
        return new Complaint(
                "EDU-116",
                "education.refunds.example.attended",
                new Bilingual(
                        "算例的数字不成立：付费" + course.lessons() + "课时，已上" + course.attended() + "课时，金额不得为负",
                        "the example does not work: " + course.attended() + " of " + course.lessons() + " lessons"),
                new Bilingual("付费课时大于0，已上课时不超过付费课时", "more than no lessons, and not more attended than paid for"));
    }

    private static Complaint listPrice(Course course) {
        return new Complaint(
                "EDU-117",
                "education.refunds.example.listPrice",
                new Bilingual(
                        "打折前单价" + course.listPrice().printed() + "低于实付金额平均到每课时的价格",
                        "a lesson without discount costs " + course.listPrice().text() + ", less than was paid"),
                new Bilingual("写不低于折后单价的金额", "at least what was paid for a lesson"));
    }
}
