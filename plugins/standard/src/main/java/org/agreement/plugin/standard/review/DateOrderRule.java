package org.agreement.plugin.standard.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.standard.review.Search.Match;

/** Periods that end before they begin, and days that no calendar has. */
final class DateOrderRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "date-order",
            FindingClass.INCONSISTENT,
            Severity.ERROR,
            new Bilingual("日期不存在或者前后颠倒", "A date that is not, or out of order"),
            new Bilingual("核对起止日期", "check first and last day"),
            "第四百七十条");

    private static final String DATE =
            "([12][0-9]{3})\\s{0,2}年\\s{0,2}([0-9]{1,2})\\s{0,2}月\\s{0,2}([0-9]{1,2})\\s{0,2}日";
    private static final Search DAY = new Search("年", DATE);
    private static final Search PERIOD = new Search("至", DATE + "[^。；0-9]{0,12}至[^。；0-9]{0,6}" + DATE);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        DAY.all(text).stream()
                .filter(match -> date(match, 1).isEmpty())
                .forEach(match -> findings.add(match.finding(DESCRIPTOR)));
        for (Match match : PERIOD.all(text)) {
            Optional<LocalDate> from = date(match, 1);
            Optional<LocalDate> until = date(match, 4);
            if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
                findings.add(match.finding(DESCRIPTOR)
                        .saying(new Bilingual("结束早于开始", "ends before it begins"), DESCRIPTOR.explanation()));
            }
        }
        return findings;
    }

    private static Optional<LocalDate> date(Match match, int group) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(group)),
                    Integer.parseInt(match.group(group + 1)),
                    Integer.parseInt(match.group(group + 2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
