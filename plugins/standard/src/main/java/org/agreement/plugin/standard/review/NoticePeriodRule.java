package org.agreement.plugin.standard.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.standard.review.Search.Match;

/** A notice or a trial that is no shorter than the whole term. */
final class NoticePeriodRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "notice-beyond-term",
            FindingClass.INCONSISTENT,
            Severity.WARNING,
            new Bilingual("通知期或者试运行期不短于合同期", "Notice or trial as long as the term"),
            new Bilingual("缩短通知期或者试运行期", "shorten the notice or the trial"),
            "第五百零九条");

    private static final Search TERM =
            new Search("期", "(?:期限|有效期|合作期|服务期|服务时长)(?:为|是|：|共)?\\s{0,2}([0-9一二三四五六七八九十两]{1,3})\\s{0,2}(个月|年|日|天)");
    private static final Search NOTICE = new Search("提前", "提前\\s{0,2}([0-9一二三四五六七八九十两]{1,3})\\s{0,2}(个月|年|日|天)");
    private static final Search TRIAL =
            new Search("试", "试(?:运行|用)期?(?:限)?(?:为|是|：)?\\s{0,2}([0-9一二三四五六七八九十两]{1,3})\\s{0,2}(个月|年|日|天)");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        Optional<Match> term = TERM.first(text);
        OptionalInt days = term.map(NoticePeriodRule::days).orElse(OptionalInt.empty());
        if (days.isPresent()) {
            for (Search search : List.of(NOTICE, TRIAL)) {
                search.all(text).stream()
                        .filter(match -> days(match).orElse(0) >= days.getAsInt())
                        .forEach(match -> findings.add(match.finding(DESCRIPTOR)));
            }
        }
        return findings;
    }

    private static OptionalInt days(Match match) {
        OptionalInt number = Numerals.parse(match.group(1).replace('两', '二'));
        int unit = match.group(2).equals("年") ? 365 : match.group(2).equals("个月") ? 30 : 1;
        return number.isPresent() ? OptionalInt.of(number.getAsInt() * unit) : number;
    }
}
