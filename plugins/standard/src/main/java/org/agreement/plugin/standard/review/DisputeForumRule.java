package org.agreement.plugin.standard.review;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.standard.review.Search.Match;

/** Arbitration and courts at once, commissions without a name, and a place of signing that is not written. */
final class DisputeForumRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "dispute-forum",
            FindingClass.INCONSISTENT,
            Severity.WARNING,
            new Bilingual("争议解决的约定不能执行", "A dispute clause that does not work"),
            new Bilingual(
                    "仲裁和诉讼只选一种；仲裁写仲裁委员会的全称，约定签订地的写明签订地",
                    "choose arbitration or a court; name the commission in full and the place of signing"),
            "第四百七十条");

    private static final Search BOTH = new Search(
            "仲裁",
            "(?:申请|提交|提请|向)[^，。；]{0,20}仲裁[^。；]{0,16}(?:或者?|也可以?|亦可|同时)[^。；]{0,6}(?:向[^，。；]{0,20}(?:起诉|诉讼)|提起诉讼|起诉)"
                    + "|(?:起诉|诉讼)[^。；]{0,6}(?:或者?|也可以?|亦可)[^。；]{0,6}(?:申请|提交|提请|向)[^，。；]{0,20}仲裁");
    private static final Search NAMELESS = new Search("仲裁", "(?:当地|有关|相关|所在地|住所地|签约地|签订地|合同履行地|任何)的?仲裁(?:委员会|机构|部门)");
    private static final Search SIGNING = new Search("签", "(?:签订地|签约地|签署地)(?:有管辖权的)?(?:人民)?法院");
    private static final Search PLACE =
            new Search("签", "(?:签订|签约|签署)地(?:点)?\\s{0,4}(?:[：:为在是]|（|\\()\\s{0,4}[^\\s_＿：:，。]");
    private static final Search CHOICE = new Search("种", "第[\\s_＿]*种|单选|任选|选择以?下");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        if (text.terms().isEmpty() && !CHOICE.found(text)) {
            BOTH.all(text).stream()
                    .filter(DisputeForumRule::isFinal)
                    .forEach(match -> findings.add(match.finding(DESCRIPTOR)));
        }
        NAMELESS.all(text)
                .forEach(match -> findings.add(match.finding(DESCRIPTOR)
                        .saying(new Bilingual("仲裁机构没有名称", "the commission has no name"), DESCRIPTOR.explanation())));
        if (!PLACE.found(text)) {
            SIGNING.first(text)
                    .map(match -> match.finding(DESCRIPTOR)
                            .saying(
                                    new Bilingual("没有写签订地", "the place of signing is not written"),
                                    DESCRIPTOR.explanation()))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** A court may also be asked for measures, or be named among addressees. */
    private static boolean isFinal(Match match) {
        String words = match.group(0);
        return !words.matches(".*(?:保全|执行|文书|费|送达|期间|不是|前置|裁决).*");
    }
}
