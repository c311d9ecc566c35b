package org.agreement.plugin.standard.review;

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

/** Tiers of a quantity must leave no gap and not overlap. */
final class TierRangeRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "tier-ranges",
            FindingClass.INCONSISTENT,
            Severity.WARNING,
            new Bilingual("阶梯之间有缺口或者重叠", "Tiers with a gap or an overlap"),
            new Bilingual(
                    "下一档的下限等于上一档的上限加一，最后一档不封顶", "let each tier begin one above the last, and leave the last one open"),
            "第四百七十条");

    private static final int FAR = 400;

    private static final Search RANGE = new Search("单", range("单"));
    private static final List<Search> RANGES =
            List.of(RANGE, new Search("通", range("通")), new Search("次", range("次")), new Search("件", range("件")));

    private static String range(String unit) {
        return "([0-9]{1,7})\\s{0,2}" + unit + "?\\s{0,2}[-—~～至]\\s{0,2}([0-9]{1,7})\\s{0,2}" + unit;
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Search search : RANGES) {
            Optional<Match> last = Optional.empty();
            for (Match match : search.all(text)) {
                last.flatMap(before -> broken(before, match)).ifPresent(findings::add);
                last = Optional.of(match);
            }
        }
        return findings;
    }

    private static Optional<Finding> broken(Match before, Match match) {
        int end = Integer.parseInt(before.group(2));
        int begin = Integer.parseInt(match.group(1));
        boolean near = match.passage().start() + match.from() - before.passage().start() - before.to() < FAR;
        boolean rising = begin > Integer.parseInt(before.group(1));
        if (!near || !rising || begin == end + 1) {
            return Optional.empty();
        }
        Bilingual message = begin > end + 1
                ? new Bilingual(
                        (end + 1) + "至" + (begin - 1) + "没有规则", "nothing for " + (end + 1) + " to " + (begin - 1))
                : new Bilingual(begin + "至" + end + "落在两档里", begin + " to " + end + " fall into two tiers");
        return Optional.of(match.finding(DESCRIPTOR).saying(message, DESCRIPTOR.explanation()));
    }
}
