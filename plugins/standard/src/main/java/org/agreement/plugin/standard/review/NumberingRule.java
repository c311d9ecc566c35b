package org.agreement.plugin.standard.review;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/** Clauses 第N条 whose numbers jump or repeat; rows of a table only name them. */
final class NumberingRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "numbering",
            FindingClass.INCONSISTENT,
            Severity.NOTICE,
            new Bilingual("条号跳号或者重复", "Clause numbers jump or repeat"),
            new Bilingual("按顺序重新编号，并核对所有引用", "number the clauses anew and check every reference"),
            "第四百六十六条");

    private static final Pattern ARTICLE = Pattern.compile("^第([零〇一二三四五六七八九十百千0-9０-９]{1,6})条");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        int last = 0;
        for (Passage passage : text.passages()) {
            Matcher article = ARTICLE.matcher(passage.text());
            boolean heads = passage.kind() != Kind.ROW && passage.text().startsWith("第") && article.find();
            OptionalInt number = heads ? Numerals.parse(article.group(1)) : OptionalInt.empty();
            if (number.isPresent()) {
                int current = number.getAsInt();
                if (last > 0 && current != 1 && current != last + 1) {
                    String expected = "第" + last + "条之后是第" + current + "条";
                    findings.add(Finding.in(DESCRIPTOR, passage, 0, article.end())
                            .saying(
                                    new Bilingual(expected, "clause " + last + " is followed by clause " + current),
                                    DESCRIPTOR.explanation()));
                }
                last = current;
            }
        }
        return findings;
    }
}
