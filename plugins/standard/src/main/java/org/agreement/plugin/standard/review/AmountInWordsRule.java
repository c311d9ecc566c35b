package org.agreement.plugin.standard.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** An amount in figures and the same in capital numerals beside it must be equal. */
final class AmountInWordsRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "amount-in-words",
            FindingClass.INCONSISTENT,
            Severity.ERROR,
            new Bilingual("金额的大写与小写不一致", "Words and figures of an amount differ"),
            new Bilingual("核对后改成一致；写明不一致时以哪一个为准", "make them equal, and say which one prevails"),
            "第四百六十六条");

    private static final String FIGURES = "([0-9][0-9,，]{0,18}(?:\\.[0-9]{1,2})?)\\s*元";
    private static final Pattern FIGURES_FIRST = Pattern.compile(
            FIGURES + "[整]?\\s{0,2}[，,]?\\s{0,2}[（(]?\\s{0,2}(?:人民币)?(?:大写)?(?:金额)?[：:为]?\\s{0,2}(?:人民币)?("
                    + Amounts.IN_WORDS + ")");
    private static final Pattern WORDS_FIRST = Pattern.compile(
            "(" + Amounts.IN_WORDS + ")\\s{0,2}[，,]?[（(]?\\s{0,2}(?:小写)?[：:为]?\\s{0,2}(?:人民币)?[￥¥]?\\s{0,2}" + FIGURES);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : text.passages()) {
            if (passage.text().contains("元") || passage.text().contains("圆")) {
                find(passage, FIGURES_FIRST, 1, 2, findings);
                find(passage, WORDS_FIRST, 2, 1, findings);
            }
        }
        return findings;
    }

    private static void find(Passage passage, Pattern pattern, int figures, int words, List<Finding> findings) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            Optional<BigDecimal> one = Amounts.figures(matcher.group(figures));
            Optional<BigDecimal> other = Amounts.words(matcher.group(words));
            boolean capital = matcher.group(words).chars().anyMatch(c -> "壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(c) >= 0);
            if (capital && one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) != 0) {
                String figure = one.get().toPlainString();
                String word = other.get().toPlainString();
                findings.add(Finding.in(DESCRIPTOR, passage, matcher.start(), matcher.end())
                        .saying(
                                new Bilingual(
                                        "小写是" + figure + "元，大写是" + word + "元",
                                        "the figures say " + figure + ", the words " + word),
                                DESCRIPTOR.explanation()));
            }
        }
    }
}
