package org.agreement.core.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.api.agreement.PlannedDuty;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.party.PartyRole;
import org.agreement.core.clause.Ordinals;

/** When which side has to do something: a stroke for each duty, year by year in the lane of its side, and below the duties by month. */
final class Timeline {

    static final String ANCHOR = "timeline";
    static final String TITLE = "时间安排";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final int WIDTH = 860;
    private static final int LEFT = 56;
    private static final int RIGHT = 850;
    private static final int HEAD = 24;
    private static final int LANE = 26;
    private static final int YEAR = HEAD + 2 * LANE + 8;

    private final List<DatedDuty> duties;
    private final Map<ClauseId, Integer> numbers;

    Timeline(Agreement agreement, List<DatedDuty> duties) {
        this.duties = duties;
        this.numbers = agreement.clauses().collect(Collectors.toMap(Clause::id, Clause::number));
    }

    void write(Html page) {
        page.raw("<section class=\"picture timeline\" id=\"" + ANCHOR + "\">\n")
                .element("h2", TITLE)
                .raw("\n");
        picture(page);
        if (duties.stream().anyMatch(DatedDuty::provisional)) {
            page.raw("<p>").text("“暂定”：该年放假安排尚未公布，只扣除了周末和日期固定的法定节日。").raw("</p>\n");
        }
        Map<YearMonth, List<DatedDuty>> months =
                duties.stream().collect(Collectors.groupingBy(duty -> YearMonth.from(duty.due())));
        months.keySet().stream().sorted().forEach(month -> {
            page.element("h3", month.getYear() + "年" + month.getMonthValue() + "月")
                    .raw("\n");
            table(months.getOrDefault(month, List.of()), page);
        });
        page.raw("</section>\n");
    }

    private void picture(Html page) {
        List<Integer> years = duties.stream()
                .map(duty -> duty.due().getYear())
                .distinct()
                .sorted()
                .toList();
        page.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + WIDTH + " "
                + YEAR * years.size() + "\" aria-labelledby=\"timeline-title timeline-words\">\n");
        page.raw("<title id=\"timeline-title\">" + TITLE + "</title>\n<desc id=\"timeline-words\">")
                .text(words())
                .raw("</desc>\n");
        for (int row = 0; row < years.size(); row++) {
            year(years.get(row), YEAR * row, page);
        }
        page.raw("</svg>\n");
    }

    private void year(int year, int top, Html page) {
        label(0, top + HEAD - 6, year + "年", page);
        for (int month = 1; month <= 12; month++) {
            int x = x(LocalDate.of(year, month, 1));
            line("month", x, top + HEAD, top + HEAD + 2 * LANE, page).raw("/>\n");
            label(x, top + HEAD - 6, month + "月", page);
        }
        int lane = top + HEAD;
        for (PartyRole role : PartyRole.values()) {
            label(0, lane + LANE - 8, role.printed(), page);
            for (DatedDuty duty : duties) {
                if (duty.due().getYear() == year && duty.who().contains(role)) {
                    line(role.text(), x(duty.due().toLocalDate()), lane + 4, lane + LANE - 2, page)
                            .raw("><title>")
                            .text(due(duty) + " " + duty.what())
                            .raw("</title></line>\n");
                }
            }
            lane += LANE;
        }
    }

    /** A line from top to bottom, of which the element is still open. */
    private static Html line(String kind, int x, int top, int bottom, Html page) {
        return page.raw("<line class=\"" + kind + "\" x1=\"" + x + "\" y1=\"" + top + "\" x2=\"" + x + "\" y2=\""
                + bottom + "\"");
    }

    private static void label(int x, int y, String text, Html page) {
        page.raw("<text x=\"" + x + "\" y=\"" + y + "\">").text(text).raw("</text>\n");
    }

    private static int x(LocalDate day) {
        return LEFT + (day.getDayOfYear() - 1) * (RIGHT - LEFT) / day.lengthOfYear();
    }

    private String words() {
        return List.of(PartyRole.values()).stream()
                .map(role -> role.printed()
                        + duties.stream()
                                .filter(duty -> duty.who().contains(role))
                                .count()
                        + "项")
                .collect(Collectors.joining("，", "逐项列在下面的表中：", "。"));
    }

    private void table(List<DatedDuty> month, Html page) {
        page.tableHead("时间（北京时间）", "一方", "事项", "条款");
        for (DatedDuty duty : month) {
            page.raw("<tr><th scope=\"row\">").text(due(duty) + (duty.provisional() ? "（暂定）" : ""));
            page.raw("</th><td>")
                    .text(duty.who().stream().map(PartyRole::printed).collect(Collectors.joining("、")));
            page.raw("</td><td>").text(duty.what()).raw("</td><td>");
            String between = "";
            for (ClauseId clause : duty.clauses()) {
                page.raw(between);
                between = "、";
                if (numbers.containsKey(clause)) {
                    page.link(Html.anchor(clause), Ordinals.clause(numbers.get(clause)));
                } else {
                    page.text(clause.toString());
                }
            }
            page.raw("</td></tr>\n");
        }
        page.tableEnd();
    }

    private static String due(DatedDuty duty) {
        return duty.due().toLocalTime().equals(PlannedDuty.END_OF_DAY)
                ? DAY.format(duty.due()) + " 24:00"
                : MOMENT.format(duty.due());
    }
}
