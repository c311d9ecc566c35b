package org.agreement.plugin.standard.review;

import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/** Whoever has personal data processed by another must agree on six things. */
final class ProcessingElementsRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.between(
            Rules.rule(
                    "processing-elements",
                    FindingClass.MISSING,
                    Severity.WARNING,
                    new Bilingual("委托处理个人信息的约定不全", "Terms of processing are incomplete"),
                    new Bilingual(
                            "写明处理的目的、期限、方式、信息的种类、保护措施，以及双方的权利义务",
                            "agree on purpose, time, manner, kinds of data, safeguards, and both sides' rights and duties")),
            new LegalBasis("中华人民共和国个人信息保护法", Optional.of("第二十一条")));

    private static final Search SUBJECT = new Search("客服", "客服");
    private static final Search DATA = new Search("息", "(?:顾客|客户|用户|学员|会员|消费者|个人)的?(?:个人)?(?:信息|资料|数据)[^。；]{0,20}");

    /** Something to be agreed on, and how it is recognised. */
    private record Element(String name, Search search) {}

    private static final List<Element> ELEMENTS = List.of(
            new Element("目的", new Search("目的", "目的")),
            new Element(
                    "期限",
                    new Search(
                            "存", "(?:保存|处理|留存|存储)(?:的)?(?:期限|期间|时间)|(?:保存|留存)[^。；]{0,10}[0-9]+\\s{0,2}(?:日|天|个月|年)")),
            new Element("方式", new Search("方式", "(?:处理|使用|存储|查询)[^。；]{0,12}方式|方式[：:]")),
            new Element(
                    "种类",
                    new Search(
                            "、",
                            "(?:种类|类型|包括|范围)[^。；]{0,30}(?:姓名|电话|地址|订单|录音)"
                                    + "|(?:姓名|电话|地址|订单号?|录音)[、和][^。；]{0,20}(?:姓名|电话|地址|订单|录音|聊天)")),
            new Element("保护措施", new Search("", "脱敏|加密|权限|去标识|访问控制|日志|安全措施|保护措施")),
            new Element(
                    "双方的权利义务", new Search("除", "(?:返还|删除)[^。；]{0,20}(?:信息|数据|资料)|(?:信息|数据|资料)[^。；]{0,20}(?:返还|删除)")));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        if (text.terms().isPresent() || !SUBJECT.found(text)) {
            return List.of();
        }
        List<String> missing = ELEMENTS.stream()
                .filter(element -> !element.search().found(text))
                .map(Element::name)
                .toList();
        String list = String.join("、", missing);
        return missing.isEmpty()
                ? List.of()
                : DATA
                        .first(text)
                        .map(match -> match.finding(DESCRIPTOR)
                                .saying(new Bilingual("没有写：" + list, "not written: " + list), DESCRIPTOR.explanation()))
                        .stream()
                        .toList();
    }
}
