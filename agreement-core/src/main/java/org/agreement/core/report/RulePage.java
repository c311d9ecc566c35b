package org.agreement.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Relation;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.core.refusal.Language;
import org.agreement.core.render.Html;
import org.agreement.core.render.PageHead;
import org.agreement.core.review.PhraseRule;
import org.agreement.core.review.Reviewer;

/** Pages about the review rules, one for each and an index: self-contained, in Chinese, well-formed XML. */
public final class RulePage {

    private static final String ENDING = ".html";

    private final Reviewer reviewer;
    private final Html page;

    private RulePage(Reviewer reviewer, String title) {
        this.reviewer = reviewer;
        this.page =
                PageHead.of("zh-CN", title, ReportStyle.resource("rule.css")).raw("<body>\n");
    }

    /** All pages by the paths at which they link to each other, such as {@code standard/vague-time.html}. */
    public static Map<String, String> all(Reviewer reviewer) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("index" + ENDING, new RulePage(reviewer, "审查规则").index());
        reviewer.rules()
                .forEach(rule -> pages.put(
                        rule.id() + ENDING, new RulePage(reviewer, rule.title().zh()).of(rule)));
        return pages;
    }

    private String of(RuleDescriptor rule) {
        page.raw("<nav><a href=\"../index.html#")
                .text(anchor(rule))
                .raw("\">全部规则</a></nav>\n<main>\n")
                .element("h1", rule.title().zh())
                .raw("\n<p lang=\"en\" class=\"en\">")
                .text(rule.title().en())
                .raw("</p>\n<dl>\n");
        Optional<PhraseRule> data = reviewer.phraseRule(rule.id());
        fact("规则", rule.id());
        fact("类别", rule.findingClass().printed());
        fact(
                "级别",
                rule.severity().printed()
                        + data.flatMap(PhraseRule::forConsumers)
                                .map(severity -> "；保护消费者时为" + severity.printed())
                                .orElse(""));
        fact("保护", protects(rule));
        data.flatMap(PhraseRule::days).ifPresent(days -> fact("适用", days.zh()));
        rule.basis().forEach(basis -> fact("依据", reviewer.cited(basis, Language.ZH)));
        page.raw("</dl>\n<h2>怎样写更好</h2>\n")
                .element("p", rule.explanation().zh())
                .raw("\n<p lang=\"en\" class=\"en\">")
                .text(rule.explanation().en())
                .raw("</p>\n");
        examples("应当发现", "bad", data.map(PhraseRule::bad).orElse(List.of()));
        examples("不应发现", "good", data.map(PhraseRule::good).orElse(List.of()));
        page.raw("<h2>不适用于某处时</h2>\n<p>在该行或者其上单独一行写明理由：</p>\n<pre>")
                .text("<!-- agreement: allow " + rule.id() + " 理由：… -->")
                .raw("</pre>\n</main>\n");
        return close();
    }

    private String index() {
        List<RuleDescriptor> rules = reviewer.rules();
        page.raw("<main>\n<h1>审查规则</h1>\n")
                .element("p", "共" + rules.size() + "条。")
                .raw("\n");
        for (FindingClass kind : FindingClass.values()) {
            List<RuleDescriptor> own =
                    rules.stream().filter(rule -> rule.findingClass() == kind).toList();
            if (!own.isEmpty()) {
                page.element("h2", kind.printed())
                        .raw(
                                "\n<table>\n<thead>\n<tr><th scope=\"col\">规则</th><th scope=\"col\">内容</th><th scope=\"col\">级别</th><th scope=\"col\">保护</th></tr>\n</thead>\n<tbody>\n");
                own.forEach(this::row);
                page.raw("</tbody>\n</table>\n");
            }
        }
        page.raw("</main>\n");
        return close();
    }

    private void row(RuleDescriptor rule) {
        page.raw("<tr id=\"").text(anchor(rule)).raw("\"><td><a href=\"");
        page.text(rule.id() + ENDING).raw("\">").text(rule.id()).raw("</a></td>");
        for (String cell : List.of(rule.title().zh(), rule.severity().printed(), protects(rule))) {
            page.element("td", cell);
        }
        page.raw("</tr>\n");
    }

    private String close() {
        return page.raw("</body>\n</html>\n").toString();
    }

    private void fact(String name, String value) {
        page.element("dt", name).element("dd", value).raw("\n");
    }

    private void examples(String heading, String kind, List<String> examples) {
        if (!examples.isEmpty()) {
            page.element("h2", heading).raw("\n<ul class=\"" + kind + "\">\n");
            for (String example : examples) {
                page.raw("<li>");
                List<String> lines =
                        new ArrayList<>(Arrays.asList(example.strip().split("\\R", -1)));
                page.text(lines.remove(0));
                lines.forEach(line -> page.raw("<br/>").text(line));
                page.raw("</li>\n");
            }
            page.raw("</ul>\n");
        }
    }

    private static String anchor(RuleDescriptor rule) {
        return rule.id().replace('/', '-');
    }

    private static String protects(RuleDescriptor rule) {
        return rule.relations().stream().map(Relation::printed).collect(Collectors.joining("；"));
    }
}
