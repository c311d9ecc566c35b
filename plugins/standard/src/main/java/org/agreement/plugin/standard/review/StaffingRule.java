package org.agreement.plugin.standard.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** Round the clock a post takes 4.42 people, holidays counted. */
final class StaffingRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "staffing",
            FindingClass.INCONSISTENT,
            Severity.NOTICE,
            new Bilingual("全天候服务的人数不够或者没有写", "Round-the-clock service and its headcount"),
            new Bilingual(
                    "7×24小时每个岗位至少4.42人（168小时÷40小时，计法定节假日）；写明岗位数和人数",
                    "a post takes at least 4.42 people round the clock; state posts and people"),
            "第四百七十条");

    private static final BigDecimal NEEDED = new BigDecimal("4.42");

    private static final Search ALWAYS = new Search("24", "7\\s{0,2}[×xX*＊]\\s{0,2}24\\s{0,2}(?:小时)?[^。；]{0,10}");
    private static final Search POSTS = new Search("个", "([0-9]{1,4})\\s{0,2}个(?:客服)?(?:岗位?|席位?|坐席|座席)");
    private static final Search PEOPLE = new Search("", "([0-9]{1,4})\\s{0,2}(?:名|人|位)(?:客服|坐席|座席|人员|在册)");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        Optional<Match> always = ALWAYS.first(text);
        if (always.isEmpty() || text.terms().isPresent()) {
            return List.of();
        }
        Optional<Match> posts = POSTS.first(text);
        Optional<Match> people = PEOPLE.first(text);
        if (posts.isEmpty() || people.isEmpty()) {
            Bilingual message = new Bilingual(
                    "无法判断：没有" + (posts.isEmpty() ? "岗位数" : "人数"),
                    "cannot tell: no number of " + (posts.isEmpty() ? "posts" : "people"));
            return List.of(always.get().finding(DESCRIPTOR).saying(message, DESCRIPTOR.explanation()));
        }
        BigDecimal needed = NEEDED.multiply(new BigDecimal(posts.get().group(1)));
        if (new BigDecimal(people.get().group(1)).compareTo(needed) >= 0) {
            return List.of();
        }
        String least = needed.setScale(0, RoundingMode.CEILING).toPlainString();
        return List.of(people.get()
                .finding(DESCRIPTOR)
                .saying(
                        new Bilingual("至少需要" + least + "人", "at least " + least + " people are needed"),
                        DESCRIPTOR.explanation()));
    }
}
