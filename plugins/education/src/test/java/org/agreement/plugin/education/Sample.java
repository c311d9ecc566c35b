package org.agreement.plugin.education;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Money;
import org.agreement.api.terms.SubjectGroup;
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
import org.agreement.plugin.education.Refunds.Course;

/** Blocks that differ from the reference in what a test is about. */
final class Sample {

    private Sample() {}

    static EducationTerms block(Teaching teaching, List<SubjectGroup> ages, Prepay prepay, int matching) {
        return new EducationTerms(
                new Institution(
                        teaching, List.of(Delivery.OFFLINE), licence("2029-12-31"), TimeSpan.parse("3 workdays")),
                ages,
                new Recruitment(30, TimeSpan.parse("24h")),
                new Tariff("官方网站", TimeSpan.parse("48h"), TimeSpan.parse("4h")),
                prepay,
                Optional.empty(),
                refunds("7 days", course("3000.00", 60, 20, "80.00")),
                lessons("20:30", "21:00"),
                new Schedule(TimeSpan.parse("30 days"), TimeSpan.parse("48h"), TimeSpan.parse("24h"), 3),
                new Guardians(List.of("手机号码", "学员姓名"), matching),
                new LearnerData(List.of("学员姓名"), "教务主管", TimeSpan.parse("1 month")),
                new Safeguarding(TimeSpan.parse("2h"), TimeSpan.parse("24h"), 4),
                new Vetting(TimeSpan.parse("12 months"), TimeSpan.parse("5 workdays"), TimeSpan.parse("24h")),
                List.of("续费率"),
                List.of(),
                enrolment("15 days", "7 days"));
    }

    static Licence licence(String until) {
        return new Licence("办学许可证", "示例第1号", "示例区教育局", Optional.of(LocalDate.parse(until)));
    }

    static Prepay prepay(int months, int lessons, String amount) {
        return new Prepay(months, lessons, Money.of(amount), TimeSpan.parse("30 days"));
    }

    static Refunds refunds(String coolingOff, Course example) {
        return new Refunds(
                TimeSpan.parse("1 workday"),
                TimeSpan.parse("3 workdays"),
                TimeSpan.parse("15 days"),
                TimeSpan.parse(coolingOff),
                example);
    }

    static Course course(String paid, int lessons, int attended, String listPrice) {
        return new Course(Money.of(paid), lessons, attended, Money.of(listPrice));
    }

    static Lessons lessons(String offlineEnd, String onlineEnd) {
        return new Lessons(
                TimeSpan.parse("4h"),
                TimeSpan.parse("1 workday"),
                LocalTime.parse(offlineEnd),
                LocalTime.parse(onlineEnd));
    }

    static Enrolment enrolment(String plan, String staffed) {
        return new Enrolment(TimeSpan.parse(plan), TimeSpan.parse(staffed));
    }

    static Season season(String name, String from, String until, String factor) {
        return new Season(name, LocalDate.parse(from), LocalDate.parse(until), Factor.parse(factor));
    }
}
