package org.agreement.plugin.standard.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Passage;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/** Instalments of one paragraph must come to the whole. */
final class InstalmentSumRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "instalment-sum",
            FindingClass.INCONSISTENT,
            Severity.ERROR,
            new Bilingual("分期付款的比例之和不是100%", "Instalments do not come to 100 %"),
            new Bilingual("核对各期的比例；尾款写“余款”", "check the shares, or call the last one the rest"),
            "第四百七十条");

    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?)\\s{0,2}[%％]");
    private static final Pattern FIRST = Pattern.compile("首[期款付]|预付款|第一[期次笔]|定金|签[订约][^。；]{0,12}支付");
    private static final Pattern LAST = Pattern.compile("尾[款期]|末期|最后一[期笔]|第[二三四五][期次笔]|质保金|余款");
    private static final BigDecimal WHOLE = new BigDecimal(100);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : text.passages()) {
            String words = passage.text();
            boolean open = words.contains("余款") || words.contains("剩余") || words.contains("违约金");
            if (words.contains("%")
                    && !open
                    && FIRST.matcher(words).find()
                    && LAST.matcher(words).find()) {
                sum(passage, findings);
            }
        }
        return findings;
    }

    private static void sum(Passage passage, List<Finding> findings) {
        BigDecimal sum = BigDecimal.ZERO;
        int shares = 0;
        int from = -1;
        int to = 0;
        Matcher share = SHARE.matcher(passage.text());
        while (share.find()) {
            sum = sum.add(new BigDecimal(share.group(1)));
            shares++;
            from = from < 0 ? share.start() : from;
            to = share.end();
        }
        if (shares >= 2 && sum.compareTo(WHOLE) != 0) {
            String printed = sum.stripTrailingZeros().toPlainString() + "%";
            findings.add(Finding.in(DESCRIPTOR, passage, from, to)
                    .saying(
                            new Bilingual("各期之和是" + printed, "the shares come to " + printed),
                            DESCRIPTOR.explanation()));
        }
    }
}
