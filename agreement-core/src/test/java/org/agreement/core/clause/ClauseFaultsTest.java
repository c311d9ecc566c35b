package org.agreement.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.agreement.api.value.TermKey;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of one clause file, with its place and code. */
final class ClauseFaultsTest {

    private static final String LAWS = """
            - {name: 中华人民共和国民法典, short: 民法典, issuer: 全国人民代表大会, articles: 1260, from: 2021-01-01, verified: true}
            - {name: 示例管理办法, short: 示例办法, issuer: 示例部, articles: 30, from: 2020-01-01, citeArticles: false}
            """;

    /** A plugin whose clause {@code main} is under test beside clauses that it may refer to. */
    private static FakePlugin standard() {
        return new FakePlugin("standard")
                .term(TermKey.of("urgent", Boolean.class))
                .file("laws/laws.yaml", LAWS)
                .index("""
                        - section: general
                          title: 总则
                          clauses: [main, firm, held, soft]
                        """)
                .mandatory("firm", "", """
                        包括：
                        {{#deposit}}
                        - 押金{{amount}}
                        {{/deposit}}
                        - 其他
                        {{#services}}
                        - {{name}}
                        {{/services}}
                        """)
                .mandatory("held", "when: deposit\n", "押金。\n")
                .clause("soft", """
                        ---
                        id: soft
                        title: 建议
                        status: advisable
                        nature: right
                        ---
                        建议。
                        """);
    }

    private static List<Refusal> refusals(FakePlugin plugin) {
        return FakePlugin.load(plugin).refused().getOrDefault("standard", List.of());
    }

    /** Each refusal as {@code line:column code}. */
    private static String faults(FakePlugin plugin) {
        return refusals(plugin).stream()
                .map(refusal -> {
                    assertEquals(
                            "standard/clauses/zh-CN/main.md", refusal.place().file());
                    return refusal.place().line() + ":" + refusal.place().column() + " " + refusal.code();
                })
                .collect(Collectors.joining(", "));
    }

    /** Bodies begin on line 7; {@code ⏎} stands for the end of a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "甲方{{payment.lat.grace}}。                             → 7:3 AGR-2120",
                "甲方。⏎⏎乙方{{nothing}}。                              → 9:3 AGR-2120",
                "{{payment.late.grace.days}}                             → 7:1 AGR-2120",
                "{{services.name}}                                       → 7:1 AGR-2120",
                "{{.}}                                                   → 7:1 AGR-2120",
                "押金{{deposit.amount}}。                                → 7:3 AGR-2121",
                "{{#services}}{{#levels}}{{within}}{{/levels}}{{/services}}完 → 7:25 AGR-2121",
                "{{payment.monthly.within}}                              → 7:1 AGR-2121",
                "{{urgent}}                                              → 7:1 AGR-2121",
                "{{payment.late}}                                        → 7:1 AGR-2122",
                "{{services}}                                            → 7:1 AGR-2122",
                "完{{#services}}{{.}}{{/services}}                        → 7:15 AGR-2122",
                "完{{#payment.late}}甲{{/payment.late}}                  → 7:2 AGR-2124",
                "完{{#title}}甲{{/title}}                                → 7:2 AGR-2124",
                "{{#urgent}}甲{{/urgent}}                                → 1:1 AGR-2126",
                "- 甲⏎- {{#urgent}}甲{{/urgent}}                         → 8:3 AGR-2126",
                "甲}}乙                                                  → 7:2 AGR-2110",
                "甲{{title乙                                             → 7:2 AGR-2110",
                "甲{{{title}}}乙                                         → 7:2 AGR-2110",
                "甲{{>title}}乙                                          → 7:2 AGR-2110",
                "甲{{services.0.name}}乙                                 → 7:2 AGR-2110",
                "甲{{#urgent}}乙                                         → 7:2 AGR-2111",
                "甲⏎{{#urgent}}⏎乙                                       → 8:1 AGR-2111",
                "甲{{#urgent}}乙{{/deposit}}                             → 7:14 AGR-2112",
                "甲⏎{{#urgent}}⏎乙⏎{{/deposit}}                          → 10:1 AGR-2112",
                "甲{{/urgent}}                                           → 7:2 AGR-2113",
                "甲{{#urgent}}⏎{{/urgent}}                               → 7:2 AGR-2111, 8:1 AGR-2113",
                "见[[firm                                                → 7:2 AGR-2114",
                "见[[Firm]]                                              → 7:2 AGR-2114",
                "见firm]]                                                → 7:6 AGR-2114",
                "见[[annex:x#2]]                                         → 7:2 AGR-2114",
                "甲**乙                                                  → 7:2 AGR-2115",
                "甲**乙⏎⏎丙**                                            → 7:2 AGR-2115, 9:2 AGR-2115",
                "## 标题                                                 → 1:1 AGR-2126, 7:1 AGR-2116",
                "甲：⏎  - 乙                                             → 8:3 AGR-2116",
                "- 甲；                                                  → 7:4 AGR-2117",
                "- 甲⏎  乙。                                             → 8:4 AGR-2117",
                "| 甲 | 乙 |                                             → 1:1 AGR-2126, 7:1 AGR-2118",
                "| 甲 | 乙 |⏎|---|---|⏎| 丙 |                            → 9:1 AGR-2119",
                "| 甲 | {{titel}} |⏎|---|---|⏎| 丙 | 丁 |                → 7:7 AGR-2120",
                "| 甲 |⏎|---|⏎{{#services}}⏎| {{nam}} |⏎{{/services}}⏎⏎完 → 10:3 AGR-2120",
                "完{{#nothing}}{{title}}{{titel}}{{/nothing}}[[firms]]    → 7:2 AGR-2120, 7:44 AGR-2130",
                "见[[firms]]                                             → 7:2 AGR-2130",
                "见[[ecommerce/firm]]                                    → 7:2 AGR-2130",
                "见[[annex:fees]]                                        → 7:2 AGR-2130",
                "完{{#present firms}}甲{{/present}}                       → 7:2 AGR-2130",
                "见[[soft]]                                              → 7:2 AGR-2136",
                "见[[held]]                                              → 7:2 AGR-2136",
                "{{^present soft}}见[[soft]]{{/present}}完                → 7:19 AGR-2136",
                "{{^deposit}}见[[held]]{{/deposit}}完                     → 7:14 AGR-2136",
                "见[[firm#1]]                                            → 7:2 AGR-2137",
                "见[[firm#3]]                                            → 7:2 AGR-2137",
                "见[[firm#4]]                                            → 7:2 AGR-2137",
                "完⏎⏎## 说明⏎说明{{title}}                               → 10:3 AGR-2127"
            })
    void refusesBodies(String body, String expected) {
        String text = body.strip().replace("⏎", "\n") + "\n";
        assertEquals(expected.strip(), faults(standard().mandatory("main", "", text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "押金{{#deposit}}{{amount}}（{{amount.inWords}}）{{/deposit}}。",
                "押金{{#deposit.amount}}{{deposit.amount}}{{deposit.form}}{{/deposit.amount}}。",
                "{{#services}}{{#levels}}{{#within}}{{.}}{{within}}{{/within}}{{/levels}}{{/services}}完",
                "{{#payment.monthly}}甲{{/payment.monthly}}{{^payment.monthly}}乙{{/payment.monthly}}",
                "{{#scope.holidays.excluded}}甲{{/scope.holidays.excluded}}{{#scope.holidays.included}}乙"
                        + "{{/scope.holidays.included}}{{#scope.holidays.chargedSeparately}}丙"
                        + "{{/scope.holidays.chargedSeparately}}",
                "{{#present soft}}见[[soft]]{{/present}}{{^present soft}}无{{/present}}",
                "{{#deposit}}见[[held]]{{/deposit}}完",
                "见[[firm]]、[[firm#2]]、[[standard/main]]。",
                "{{#present ecommerce/shops}}见[[ecommerce/shops]]{{/present}}完",
                "{{parties.customer.name}}、{{parties.provider.address}}",
                "{{#parties.customer.organization}}{{creditCode}}{{/parties.customer.organization}}完"
            })
    void acceptsBodies(String body) {
        assertEquals("", faults(standard().mandatory("main", "", body.strip().replace("⏎", "\n") + "\n")));
    }

    /** Lines of front matter from line 6 on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "favors: [customer]                     → 6:1 AGR-1030",
                "binds: [custmer]                       → 6:9 AGR-1033",
                "prominent: yes                         → 6:12 AGR-1033",
                "when: [urgnt]                          → 6:8 AGR-2120",
                "when: ['!payment.late']                → 6:8 AGR-2124",
                "when: [payment.late.grace]             → 6:8 AGR-2124",
                "when: [scope.holidays = exclude]       → 6:8 AGR-2120",
                "when: [scope.holidays == excluded]     → 6:8 AGR-2125",
                "items: {1: {nature: right}}            → 6:9 AGR-2104",
                "items: [right]                         → 6:8 AGR-1032",
                "basis: 民法典                          → 6:8 AGR-2141",
                "basis: 民法典 585条                    → 6:8 AGR-2141",
                "basis: 民法典 第五八五条               → 6:8 AGR-2141",
                "basis: 民法典 第一百一条               → 6:8 AGR-2141",
                "basis: [民法典 第一条, 民法典 第一千二百六十一条] → 6:18 AGR-2142",
                "basis: 示例办法 第三条                 → 6:8 AGR-2143",
                "basis: 民发典 第五条                   → 6:8 AGR-2140",
                "after: firm                            → 6:8 AGR-2103",
                "replaces: firm                         → 6:11 AGR-2103",
                "basis: *law                            → 6:8 AGR-1009"
            })
    void refusesFrontMatter(String line, String expected) {
        assertEquals(expected.strip(), faults(standard().mandatory("main", line.strip() + "\n", "完。\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "没有文件头                                                                      → 1:1 AGR-2100",
                "---⏎id: main⏎title: 甲                                                          → 1:1 AGR-2100",
                "---⏎id: mian⏎title: 甲⏎status: mandatory⏎nature: right⏎---⏎甲                   → 2:5 AGR-2101",
                "---⏎id: main⏎title: 甲⏎status: optional⏎nature: right⏎---⏎甲                    → 4:9 AGR-2102",
                "---⏎id: main⏎title: 甲⏎status: compulsory⏎nature: right⏎---⏎甲                  → 4:9 AGR-1033",
                "---⏎id: main⏎status: mandatory⏎nature: right⏎---⏎甲                             → 2:1 AGR-1031",
                "---⏎id: main⏎title: 甲{{title}}⏎status: mandatory⏎nature: right⏎---⏎甲          → 3:8 AGR-2110",
                "---⏎id: main⏎title: [甲⏎status: mandatory⏎---⏎甲{{                              → 4:7 AGR-1016, 6:2 AGR-2110",
                "---⏎id: main⏎title: 甲⏎status: mandatory⏎nature: right⏎---⏎                     → 1:1 AGR-2126"
            })
    void refusesFiles(String text, String expected) {
        assertEquals(
                expected.strip(), faults(standard().clause("main", text.strip().replace("⏎", "\n"))));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        FakePlugin plugin = standard()
                .mandatory("main", "favors: [customer]\nbasis: 民法典 第二千条\nwhen: [urgnt]\n", """
                        甲方{{payment.lat}}，见[[firms]]和[[soft]]。
                        {{#urgent}}
                        - 押金{{deposit.amount}}；
                        """)
                .index("- section: general\n  title: 总则\n  clauses: [main, firm, held, soft, missing]\n");
        List<String> lines = refusals(plugin).stream()
                .map(refusal -> refusal.line(Language.EN))
                .toList();
        assertEquals(10, lines.size(), String.join("\n", lines));
        assertTrue(lines.get(0).startsWith("standard/clauses/zh-CN/index:3:37 AGR-2106 missing"), lines.get(0));
    }

    @Test
    void suggestsTheNearestName() {
        Refusal refusal = refusals(standard().mandatory("main", "", "{{payment.late.dailyRat}}\n"))
                .get(0);
        assertEquals(
                "standard/clauses/zh-CN/main.md:7:1 AGR-2120 payment.late.dailyRat: there is no term 'dailyRat'",
                refusal.line(Language.EN));
        assertEquals(
                "Did you mean 'dailyRate'? Possible: dailyRate, grace, cap",
                refusal.wayOut().en());
    }

    @Test
    void knowsPlacesInFilesWithOtherLineEnds() {
        String text = "---\r\nid: main\r\ntitle: 甲\r\nstatus: mandatory\r\nnature: right\r\n---\r\n甲\r\n乙{{x}}\r\n";
        assertEquals("8:2 AGR-2120", faults(standard().clause("main", text)));
    }
}
