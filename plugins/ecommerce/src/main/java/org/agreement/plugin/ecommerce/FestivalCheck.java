package org.agreement.plugin.ecommerce;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.Period;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.ecommerce.EcommerceTerms.Festival;

/** Festivals run forwards, inside the agreement, one after the other, and never make a contact cheaper. */
final class FestivalCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        return terms.get(EcommercePlugin.BLOCK)
                .map(block -> check(block.festivals(), terms.period().period()))
                .orElse(List.of());
    }

    static List<Complaint> check(List<Festival> festivals, Period period) {
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < festivals.size(); i++) {
            Festival festival = festivals.get(i);
            if (festival.until().isBefore(festival.from())) {
                complaints.add(backwards(festival, i));
            } else {
                complaints.addAll(period.until().isBefore(period.from()) ? List.of() : outside(festival, i, period));
                complaints.addAll(overlaps(festivals, i));
            }
            if (festival.factor().number().compareTo(BigDecimal.ONE) < 0) {
                complaints.add(cheaper(festival, i));
            }
        }
        return complaints;
    }

    private static Complaint backwards(Festival festival, int index) {
        return new Complaint(
                "ECO-105",
                path(index, "until"),
                new Bilingual(
                        festival.name() + "的结束日早于开始日" + festival.from(),
                        festival.name() + " ends before it starts on " + festival.from()),
                new Bilingual("结束日写开始日或者其后的日期", "a day on or after the start"));
    }

    private static List<Complaint> outside(Festival festival, int index, Period period) {
        List<Complaint> complaints = new ArrayList<>();
        if (!period.contains(festival.from())) {
            complaints.add(outside(festival, path(index, "from"), period));
        }
        if (!period.contains(festival.until())) {
            complaints.add(outside(festival, path(index, "until"), period));
        }
        return complaints;
    }

    private static Complaint outside(Festival festival, String path, Period period) {
        String days = period.from() + "…" + period.until();
        return new Complaint(
                "ECO-106",
                path,
                new Bilingual(
                        festival.name() + "不在协议期限" + days + "内", festival.name() + " lies outside the period " + days),
                new Bilingual("写期限内的日期，或者调整期限", "a day inside the period, or another period"));
    }

    private static List<Complaint> overlaps(List<Festival> festivals, int index) {
        Festival later = festivals.get(index);
        List<Complaint> complaints = new ArrayList<>();
        for (Festival earlier : festivals.subList(0, index)) {
            boolean apart =
                    later.from().isAfter(earlier.until()) || later.until().isBefore(earlier.from());
            if (!apart && !earlier.until().isBefore(earlier.from())) {
                complaints.add(overlap(earlier, later, index));
            }
        }
        return complaints;
    }

    private static Complaint overlap(Festival earlier, Festival later, int index) {
        return new Complaint(
                "ECO-107",
                path(index, "from"),
                new Bilingual(
                        later.name() + "与" + earlier.name() + "（" + earlier.from() + "至" + earlier.until()
                                + "）重叠，无法确定适用哪个系数",
                        later.name() + " overlaps " + earlier.name() + " (" + earlier.from() + " to " + earlier.until()
                                + "): which factor holds?"),
                new Bilingual("错开起止日，或者合并为一个大促", "move the days apart or make them one festival"));
    }

    private static Complaint cheaper(Festival festival, int index) {
        return new Complaint(
                "ECO-108",
                path(index, "factor"),
                new Bilingual(
                        festival.name() + "的加价系数" + festival.factor().printed() + "小于1",
                        festival.name() + " has a factor below 1: "
                                + festival.factor().printed()),
                new Bilingual("写1（不加价）或者更大的数", "1 for no surcharge, or more"));
    }

    private static String path(int index, String component) {
        return "ecommerce.festivals." + index + "." + component;
    }
}
