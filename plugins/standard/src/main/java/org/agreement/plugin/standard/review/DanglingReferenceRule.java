package org.agreement.plugin.standard.review;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Passage;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.standard.review.Search.Match;

/** References to clauses, chapters and annexes that the text does not have. */
final class DanglingReferenceRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "dangling-reference",
            FindingClass.INCONSISTENT,
            Severity.WARNING,
            new Bilingual("引用的条款或者附件不存在", "Refers to what is not there"),
            new Bilingual("改成现在的条号并写上条名，或者附上该附件", "correct the number and add the title, or attach the annex"),
            "第四百六十六条");

    private static final String NUMERAL = "[零〇一二三四五六七八九十百千0-9０-９]{1,6}";
    private static final Search CLAUSE = new Search("第", "第(" + NUMERAL + ")条");
    private static final Search DECIMAL = new Search("第", "第\\s{0,2}([0-9]{1,3}(?:\\.[0-9]{1,3}){1,4})\\s{0,2}[条款项]");
    private static final Search SECTION = new Search("第", "(?:见|按|依|在|本协议|本合同|于)第(" + NUMERAL + ")[章节]");
    private static final Search ANNEX =
            new Search("附件", "(?<!^)附件\\s{0,2}([一二三四五六七八九十]{1,3}|[0-9]{1,2}|[A-Z])(?![0-9a-zA-Z]|式)");

    private static final int NEAR = 30;
    private static final Pattern OTHER_TEXT =
            Pattern.compile("(?:》|法|条例|规定|办法|解释|法典|规则|细则|大纲|附件[^，。；]{0,6})[^，。；]{0,8}$");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        ClauseNumbers numbers = new ClauseNumbers(text.passages());
        List<Finding> findings = new ArrayList<>();
        if (numbers.clauses().size() > 2) {
            CLAUSE.all(text).stream()
                    .filter(match -> isOwn(match) && !numbers.clauses().contains(parsed(match)))
                    .forEach(match -> findings.add(match.finding(DESCRIPTOR)));
        }
        if (numbers.decimals().size() > 2) {
            DECIMAL.all(text).stream()
                    .filter(match -> isOwn(match) && !numbers.decimals().contains(match.group(1)))
                    .forEach(match -> findings.add(match.finding(DESCRIPTOR)));
        }
        if (!numbers.sections().isEmpty()) {
            SECTION.all(text).stream()
                    .filter(match -> isOwn(match) && !numbers.sections().contains(parsed(match)))
                    .forEach(match -> findings.add(match.finding(DESCRIPTOR)));
        }
        ANNEX.all(text).stream()
                .filter(match -> !numbers.annexes().contains(match.group(1)))
                .forEach(match -> findings.add(match.finding(DESCRIPTOR)
                        .saying(
                                new Bilingual(
                                        "附件" + match.group(1) + "没有附在文本后",
                                        "annex " + match.group(1) + " is not attached"),
                                DESCRIPTOR.explanation())
                        .severity(Severity.NOTICE)));
        return findings;
    }

    private static int parsed(Match match) {
        OptionalInt number = Numerals.parse(match.group(1));
        return number.orElse(-1);
    }

    /** Whether it refers to this text, and is neither the number of the clause itself nor one of a statute or another text. */
    private static boolean isOwn(Match match) {
        Passage passage = match.passage();
        String before = passage.text().substring(Math.max(0, match.from() - NEAR), match.from());
        boolean ownNumber = match.from() == 0;
        boolean foreign = OTHER_TEXT.matcher(before).find()
                || passage.text()
                        .startsWith("之", Math.min(match.to(), passage.text().length()));
        return !ownNumber && !foreign;
    }
}
