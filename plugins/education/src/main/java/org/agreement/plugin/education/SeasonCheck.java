package org.agreement.plugin.education;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.Period;
import org.agreement.api.time.SpanUnit;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.education.EducationTerms.Enrolment;
import org.agreement.plugin.education.EducationTerms.Season;

/** Seasons run forwards, inside the agreement and one after the other; what prepares them comes in order. */
final class SeasonCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        return terms.get(EducationPlugin.BLOCK)
                .map(block ->
                        check(block.seasons(), block.enrolment(), terms.period().period()))
                .orElse(List.of());
    }

    static List<Complaint> check(List<Season> seasons, Enrolment enrolment, Period period) {
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < seasons.size(); i++) {
            complaints.addAll(days(seasons, i, period));
            if (seasons.get(i).factor().number().compareTo(BigDecimal.ONE) < 0) {
                complaints.add(smaller(seasons.get(i), i));
            }
        }
        if (!inOrder(enrolment)) {
            complaints.add(tooLate(enrolment));
        }
        return complaints;
    }

    private static List<Complaint> days(List<Season> seasons, int index, Period period) {
        Season season = seasons.get(index);
        if (season.until().isBefore(season.from())) {
            return List.of(complaint(
                    "EDU-110",
                    path(index, "until"),
                    season.name() + "的结束日早于开始日" + season.from(),
                    season.name() + " ends before it starts on " + season.from(),
                    "结束日写开始日或者其后的日期",
                    "a day on or after the start"));
        }
        List<Complaint> complaints = new ArrayList<>();
        if (!period.contains(season.from()) || !period.contains(season.until())) {
            String days = period.from() + "…" + period.until();
            complaints.add(complaint(
                    "EDU-111",
                    path(index, period.contains(season.from()) ? "until" : "from"),
                    season.name() + "不在协议期限" + days + "内",
                    season.name() + " lies outside the period " + days,
                    "写期限内的日期，或者调整期限",
                    "a day inside the period, or another period"));
        }
        seasons.subList(0, index).stream()
                .filter(earlier -> overlap(earlier, season))
                .forEach(earlier -> complaints.add(complaint(
                        "EDU-112",
                        path(index, "from"),
                        season.name() + "与" + earlier.name() + "重叠，无法确定适用哪一组业务量边界",
                        season.name() + " overlaps " + earlier.name(),
                        "错开起止日，或者合并为一个季节",
                        "move the days apart or make them one season")));
        return complaints;
    }

    private static boolean overlap(Season one, Season other) {
        return !one.from().isAfter(other.until()) && !other.from().isAfter(one.until());
    }

    private static Complaint smaller(Season season, int index) {
        return complaint(
                "EDU-113",
                path(index, "factor"),
                season.name() + "的系数" + season.factor().printed() + "小于1，高峰反而收窄业务量边界",
                season.name() + " has a factor below 1: " + season.factor().printed(),
                "写1或者更大的数",
                "1 or more");
    }

    private static boolean inOrder(Enrolment enrolment) {
        TimeSpan plan = enrolment.plan();
        TimeSpan staffed = enrolment.staffed();
        return plan.unit() == SpanUnit.DAYS && staffed.unit() == SpanUnit.DAYS && staffed.amount() < plan.amount();
    }

    private static Complaint tooLate(Enrolment enrolment) {
        return complaint(
                "EDU-114",
                "education.enrolment.staffed",
                "招生计划提前" + enrolment.plan().printed() + "、人员到位提前"
                        + enrolment.staffed().printed() + "，顺序或者单位不对",
                "staffed " + enrolment.staffed().text() + " before, planned "
                        + enrolment.plan().text() + " before",
                "两处都写自然日，人员到位的日数少于招生计划的日数",
                "calendar days, fewer for staffed than for plan");
    }

    private static Complaint complaint(
            String code, String path, String zh, String en, String wayOutZh, String wayOutEn) {
        return new Complaint(code, path, new Bilingual(zh, en), new Bilingual(wayOutZh, wayOutEn));
    }

    private static String path(int index, String component) {
        return "education.seasons." + index + "." + component;
    }
}
