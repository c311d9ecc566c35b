package org.agreement.plugin.education;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Money;
import org.agreement.api.terms.SubjectGroup;
import org.agreement.api.time.ServiceHours;
import org.agreement.api.time.TimeSpan;
import org.agreement.plugin.education.EducationTerms.Delivery;
import org.agreement.plugin.education.EducationTerms.Enrolment;
import org.agreement.plugin.education.EducationTerms.Guardians;
import org.agreement.plugin.education.EducationTerms.Institution;
import org.agreement.plugin.education.EducationTerms.Licence;
import org.agreement.plugin.education.EducationTerms.Prepay;
import org.agreement.plugin.education.EducationTerms.Season;
import org.agreement.plugin.education.EducationTerms.Tariff;
import org.agreement.plugin.education.EducationTerms.Teaching;

/** Blocks that differ from the reference in what a test is about. */
final class Sample {

    private Sample() {}

    static EducationTerms block(Teaching teaching, List<SubjectGroup> ages, Prepay prepay, int matching) {
        return new EducationTerms(
                new Institution(
                        teaching, List.of(Delivery.OFFLINE), licence("2029-12-31"), TimeSpan.parse("3 workdays")),
                ages,
                new Tariff("官方网站", TimeSpan.parse("48h"), TimeSpan.parse("4h")),
                prepay,
                new Guardians(
                        List.of("手机号码", "学员姓名"), matching, ServiceHours.parse("09:00-20:00"), TimeSpan.parse("24h")),
                List.of(),
                enrolment("15 days", "7 days"));
    }

    static Licence licence(String until) {
        return new Licence("办学许可证", "示例第1号", "示例区教育局", Optional.of(LocalDate.parse(until)));
    }

    static Prepay prepay(int months, int lessons, String amount) {
        return new Prepay(months, lessons, Money.of(amount), TimeSpan.parse("30 days"));
    }

    static Enrolment enrolment(String plan, String staffed) {
        return new Enrolment(TimeSpan.parse(plan), TimeSpan.parse(staffed));
    }

    static Season season(String name, String from, String until, String factor) {
        return new Season(name, LocalDate.parse(from), LocalDate.parse(until), Factor.parse(factor));
    }
}
