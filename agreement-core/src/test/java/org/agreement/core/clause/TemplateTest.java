package org.agreement.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.Payment;
import org.agreement.api.terms.ServiceItem;
import org.agreement.api.terms.Tax;
import org.agreement.api.terms.Terms;
import org.agreement.api.terms.Training;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.TermKey;
import org.junit.jupiter.api.Test;

final class TemplateTest {

    private static final TermKey<Money> BUDGET = TermKey.of("budget", Money.class);
    private static final TermKey<Boolean> URGENT = TermKey.of("urgent", Boolean.class);

    private final Terms terms = terms(new Payment.Plan.Monthly(TimeSpan.parse("5 workdays")), Optional.empty())
            .put("budget", Money.of("5000"))
            .put("urgent", true)
            .build();

    private static Terms.Builder terms(Payment.Plan plan, Optional<String> certificate) {
        RandomTerms random = new RandomTerms(7);
        Payment.Late late = random.record(
                Payment.Late.class, Map.of("dailyRate", Share.parse("0.05%"), "grace", TimeSpan.parse("3 days")));
        return random.terms(Map.of(
                "title",
                "客户服务协议",
                "services",
                List.of(service("售前咨询", "商品咨询", "库存咨询"), service("售后服务", "退换货")),
                "payment",
                random.record(Payment.class, Map.of("plan", plan, "late", late)),
                "training",
                random.record(Training.class, Map.of("hours", 24, "certificate", certificate)),
                "tax",
                random.record(Tax.class, Map.of("inclusive", true))));
    }

    private static ServiceItem service(String name, String... tasks) {
        return new RandomTerms(7).record(ServiceItem.class, Map.of("name", name, "tasks", List.of(tasks)));
    }

    private List<String> fill(String body) {
        return fill(terms, body);
    }

    private static List<String> fill(Terms terms, String body) {
        return texts(terms, body).lines("main");
    }

    private static Texts texts(Terms terms, String body) {
        FakePlugin plugin = new FakePlugin("standard")
                .term(BUDGET)
                .term(URGENT)
                .index("- section: s\n  title: 章\n  clauses: [other, main]\n")
                .mandatory("other", "", "其他。\n")
                .mandatory("main", "", body);
        CatalogLoading loading = FakePlugin.load(plugin);
        assertEquals(Map.of(), loading.refused());
        return new Texts(loading.catalog().select(terms, ClauseSelection.GENERAL), terms);
    }

    @Test
    void joinsTheLinesOfAParagraph() {
        assertEquals(List.of("第一段第二行。", "第二段。"), fill("第一段\n第二行。\n\n第二段。\n"));
    }

    @Test
    void printsValuesInTheLanguageOfTheAgreement() {
        assertEquals(
                List.of("协议名称：客户服务协议；0.05%，3日；24。"),
                fill("协议名称：{{title}}；{{payment.late.dailyRate}}，{{payment.late.grace}}；{{training.hours}}。\n"));
    }

    @Test
    void printsMoneyInWordsWhereAsked() {
        assertEquals(
                List.of("5,000.00元（人民币伍仟元整）。"),
                fill("约定：\n{{#budget}}\n{{budget}}（{{budget.inWords}}）。\n{{/budget}}\n")
                        .subList(1, 2));
    }

    @Test
    void joinsListsOfValuesWithListCommas() {
        assertEquals(List.of("售前咨询包括商品咨询、库存咨询、售后服务包括退换货。"), fill("{{#services}}{{name}}包括{{tasks}}{{/services}}。\n"));
        assertEquals(
                List.of("商品咨询（1）、库存咨询（1）、退换货（1）。"), fill("{{#services}}{{#tasks}}{{.}}（1）{{/tasks}}{{/services}}。\n"));
    }

    @Test
    void numbersAndPunctuatesItems() {
        assertEquals(
                List.of("包括：", "（一）售前咨询：商品咨询、库存咨询；", "（二）售后服务：退换货；", "（三）其他。", "另外：", "（四）更多。"),
                fill("包括：\n{{#services}}\n- {{name}}：{{tasks}}\n{{/services}}\n- 其他\n\n另外：\n- 更多\n"));
    }

    @Test
    void printsRowsForEachElement() {
        assertEquals(
                List.of("名称|任务", "售前咨询|商品咨询、库存咨询", "售后服务|退换货", "合计|"),
                fill("| 名称 | 任务 |\n|---|---|\n{{#services}}\n| {{name}} | {{tasks}} |\n{{/services}}\n| 合计 | |\n"));
    }

    @Test
    void chooses() {
        String body =
                "付款：{{#payment.monthly}}每月{{within}}内{{/payment.monthly}}{{^payment.monthly}}其他{{/payment.monthly}}，"
                        + "{{#tax.inclusive}}含税{{/tax.inclusive}}{{^tax.inclusive}}不含税{{/tax.inclusive}}，"
                        + "{{#urgent}}急{{/urgent}}，{{#training.certificate}}证书：{{.}}{{/training.certificate}}。\n";
        assertEquals(List.of("付款：每月5个工作日内，含税，急，。"), fill(body));
        Terms others = terms(new Payment.Plan.Prepaid(TimeSpan.parse("5 days")), Optional.of("客服师"))
                .put("urgent", false)
                .build();
        assertEquals(List.of("付款：其他，含税，，证书：客服师。"), fill(others, body));
    }

    @Test
    void remembersWhereValuesComeFrom() {
        List<Block> blocks = texts(
                        terms, "{{#services}}\n- **{{name}}**：{{#tasks}}{{.}}{{/tasks}}\n{{/services}}\n- 完\n")
                .blocks("main");
        assertEquals(
                List.of(
                        new Inline.Value("services.0.name", "售前咨询"),
                        new Inline.Words("：", false),
                        new Inline.Value("services.0.tasks.0", "商品咨询"),
                        new Inline.Words("、", false),
                        new Inline.Value("services.0.tasks.1", "库存咨询"),
                        new Inline.Words("；", false)),
                ((Block.Items) blocks.get(0)).items().get(0).text());
    }

    @Test
    void keepsBoldWordsAndMergesNeighbours() {
        assertEquals(
                List.of(new Block.Paragraph(List.of(
                        new Inline.Words("甲方", false), new Inline.Words("应当付款", true), new Inline.Words("。", false)))),
                texts(terms, "甲{{#tax.inclusive}}方{{/tax.inclusive}}**应当{{#urgent}}付款{{/urgent}}**。\n")
                        .blocks("main"));
    }

    @Test
    void refersByNumber() {
        String body = """
                见[[other]]。见[[standard/main#2]]：
                {{#services}}
                - {{name}}
                {{/services}}
                - 其他
                """;
        assertEquals(List.of("见第一条。见第二条第（三）项：", "（一）售前咨询；", "（二）售后服务；", "（三）其他。"), fill(body));
    }

    @Test
    void dropsParagraphsAndTablesThatComeOutEmpty() {
        Terms none = new RandomTerms(1).terms(Map.of("services", List.of())).build();
        String body = """
                甲。

                {{#services}}{{name}}{{/services}}

                | 名称 |
                |---|
                {{#services}}
                | {{name}} |
                {{/services}}

                乙。
                """;
        assertEquals(List.of("甲。", "乙。"), fill(none, body));
    }

    @Test
    void neverReadsValuesAsTemplates() {
        Terms sly = new RandomTerms(1)
                .terms(Map.of("title", "{{title}} [[other]] **x** | - "))
                .build();
        assertEquals(List.of("{{title}} [[other]] **x** | - 。"), fill(sly, "{{title}}。\n"));
    }
}
