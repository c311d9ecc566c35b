package org.agreement.plugin.standard.review;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/**
 * What the checks of consistency cannot tell of a foreign text, because it does not say what they compare: one remark for
 * all of them. Of our own agreements the terms tell everything.
 */
final class UndecidedChecksRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "checks-undecided",
            FindingClass.INCONSISTENT,
            Severity.NOTICE,
            new Bilingual("有的核对无法判断", "Some checks cannot be decided"),
            new Bilingual("补写缺少的内容，或者由签署的人自行核对", "add what is missing, or check it by hand before signing"),
            "第五百一十条");

    /**
     * A check that needs something.
     *
     * @param about it applies to a text in which this is found
     * @param needed it can be decided if this is found
     * @param missing what is missing otherwise
     */
    private record Check(boolean businesses, Search about, Search needed, Bilingual missing) {

        boolean isUndecided(ReviewedText text) {
            boolean applies = !businesses || text.relation() == Relation.B2B;
            return applies && about.found(text) && !needed.found(text);
        }
    }

    private static final String TIME = "[0-9_＿一二三四五六七八九十两]{1,6}\\s{0,2}个?(?:工作)?(?:日|天|周|月)";

    private static final List<Check> CHECKS = List.of(
            new Check(
                    false,
                    new Search("账", "(?:对账|账单)[^。]{0,40}(?:支付|付款|结算)"),
                    new Search("日", "(?:对账|账单|核对|出账)[^。；]{0,24}(?:" + TIME + "|第[0-9_＿]{1,3}日)"),
                    new Bilingual(
                            "付款日是否晚于核对期（缺出账日、核对期）",
                            "due day against review of bills (no billing day or time for review)")),
            new Check(
                    false,
                    new Search("提前", "提前[^。；]{0,4}" + TIME + "[^。；]{0,8}(?:通知|告知)"),
                    new Search(
                            "",
                            "(?:期限|有效期|合作期|服务期|租期|工期)[^。；]{0,12}[0-9_＿一二三四五六七八九十两]{1,6}\\s{0,2}(?:年|个?月|日|天)"
                                    + "|[0-9_＿]{1,4}\\s{0,2}年[^。；至]{0,16}至[^。；]{0,20}(?:日|止)"),
                    new Bilingual("通知期是否短于合同期（缺合同期限）", "notice against the term (no term)")),
            new Check(
                    true,
                    new Search("款", "(?:支付|付款|结算|结清)[^。；]{0,30}" + TIME + "|" + TIME + "[^。；]{0,20}(?:支付|付款|结清)"),
                    new Search("企业", "(?:大型|中型|小型|微型|中小)企业"),
                    new Bilingual(
                            "是否适用保障中小企业款项支付条例（缺双方的规模类型）",
                            "whether the payment rules for small businesses apply (no size of the parties)")),
            new Check(
                    false,
                    new Search("息", "(?:学员|学生|子女|孩子|未成年人|儿童)[^。；]{0,30}(?:信息|资料|照片|肖像)"),
                    new Search("", "周岁|岁以[上下]|年龄|出生(?:日期|年月)|年级|法定代理人|监护人[^。；]{0,10}同意"),
                    new Bilingual(
                            "是否处理不满十四周岁未成年人的信息（缺年龄）", "whether data of children under 14 are processed (no age)")),
            new Check(
                    false,
                    new Search(
                            "生效", "(?:经|待|自)[^。；]{0,20}(?:批准|审批|备案|缴纳|支付|付清|到账|收到)[^。；]{0,16}(?:后|之日|时)起?(?:方可?|才)?生效"),
                    new Search("附生效条件", "附生效条件[^。；]{0,20}(?:成就|届满)"),
                    new Bilingual(
                            "生效是否早于服务开始（附条件生效，缺条件成就的日期）",
                            "effect before the start of service (conditional, no day on which the condition is met)")),
            new Check(
                    false,
                    new Search("保密", "保密"),
                    new Search(
                            "",
                            "继续有效|仍然?有效|仍(?:具)?有(?:法律)?(?:效力|约束力)|存续|(?:终止|解除|届满|期满|结束)[^。；]{0,24}(?:保密|有效)|保密[^。；]{0,40}(?:终止|解除|届满|期满|失效|长期|永久)"),
                    new Bilingual("终止后哪些条款继续有效（缺存续条款）", "which clauses survive the end (no clause on that)")));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        if (text.terms().isPresent() || text.passages().isEmpty()) {
            return List.of();
        }
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        CHECKS.stream().filter(check -> check.isUndecided(text)).forEach(check -> {
            zh.add(check.missing().zh());
            en.add(check.missing().en());
        });
        if (zh.isEmpty()) {
            return List.of();
        }
        Passage first = text.passages().get(0);
        int end = Math.min(first.text().length(), 40);
        Bilingual message = new Bilingual("无法判断：" + String.join("；", zh), "cannot tell: " + String.join("; ", en));
        return List.of(
                Finding.in(DESCRIPTOR, first, 0, whole(first.text(), end)).saying(message, DESCRIPTOR.explanation()));
    }

    /** Never between the halves of a character. */
    private static int whole(String text, int end) {
        boolean splits = end < text.length() && end > 0 && Character.isLowSurrogate(text.charAt(end));
        return splits ? end - 1 : end;
    }
}
