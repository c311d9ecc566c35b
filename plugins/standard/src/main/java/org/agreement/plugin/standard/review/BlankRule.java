package org.agreement.plugin.standard.review;

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

/** Blanks that nobody filled in, told once for a text; lines of signatures and dates may have them. */
final class BlankRule implements ReviewRule {

    private static final int FORM = 10;

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "blanks",
            FindingClass.INCONSISTENT,
            Severity.WARNING,
            new Bilingual("有没有填写的空白", "Blanks that were not filled in"),
            new Bilingual("签署前逐一填写；不适用的划掉并写“无”", "fill each in before signing, or strike it and write 无"),
            "第四百七十条");

    private static final Pattern BLANK =
            Pattern.compile("[_＿]{2,}|【\\s{0,8}】|\\[\\s{1,8}]|（[\\s\u3000]{2,8}）|\\bX{2,}|×{2,}|待定|待填");

    /** Every blank holds one of them. */
    private static final List<String> SIGNS = List.of("_", "＿", "【", "[", "（ ", "（\u3000", "XX", "××", "待定", "待填");

    private static final Pattern SIGNATURE =
            Pattern.compile("签[名字章署]|盖章|日期|^\\s*[_＿]*\\s*年\\s*[_＿]*\\s*月|代表人|授权代表|编号|合同号");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        if (text.terms().isPresent()) {
            return List.of();
        }
        int count = 0;
        Finding first = null;
        for (Passage passage : text.passages()) {
            if (SIGNS.stream().noneMatch(passage.text()::contains)
                    || SIGNATURE.matcher(passage.text()).find()) {
                continue;
            }
            Matcher blank = BLANK.matcher(passage.text());
            while (blank.find()) {
                count++;
                if (first == null) {
                    first = Finding.in(DESCRIPTOR, passage, blank.start(), blank.end());
                }
            }
        }
        return first == null ? List.of() : List.of(told(first, count));
    }

    private static Finding told(Finding first, int count) {
        boolean form = count >= FORM;
        Bilingual message = form
                ? new Bilingual("这是有" + count + "处空白的范本", "this is a form with " + count + " blanks")
                : new Bilingual("有" + count + "处空白没有填写", count + " blanks are not filled in");
        return first.saying(message, DESCRIPTOR.explanation()).severity(form ? Severity.NOTICE : Severity.WARNING);
    }
}
