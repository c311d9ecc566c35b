package org.agreement.core.review;

import java.util.List;
import java.util.stream.Stream;
import org.agreement.api.review.Relation;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.core.data.JsonObject;

/** Writes the JSON Schema (2020-12) of a project file, with the rules that there are. */
public final class ReviewSettingsSchema {

    private ReviewSettingsSchema() {}

    /** The schema. */
    public static JsonObject of(List<RuleDescriptor> rules) {
        return JsonObject.builder()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:agreement:project")
                .put("title", "项目文件 .agreement.yaml")
                .put("description", "Project file .agreement.yaml")
                .put("type", "object")
                .put(
                        "properties",
                        JsonObject.builder().put("review", review(rules)).build())
                .put("additionalProperties", false)
                .build();
    }

    private static JsonObject review(List<RuleDescriptor> rules) {
        List<String> relations =
                Stream.of(Relation.values()).map(Relation::text).toList();
        JsonObject properties = JsonObject.builder()
                .put("rules", rules(rules))
                .put("relation", choice("谁面对谁", "who faces whom", relations))
                .put(
                        "asOf",
                        text(
                                "以这一天的法律为准",
                                "the day whose law is asked for",
                                "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                                "2026-12-01"))
                .put(
                        "failOn",
                        choice("达到该级别时以代码 4 退出", "exit with code 4 from this severity on", ReviewSettingsReader.LIMITS))
                .put(
                        "baseline",
                        text(
                                "基线文件，相对于项目文件",
                                "the baseline, relative to the project file",
                                "\\S",
                                "review-baseline.json"))
                .put("exclude", patterns())
                .put(
                        "helpUri",
                        text(
                                "规则说明发布的网址",
                                "where the pages about rules are published",
                                "^" + ReviewSettingsReader.URI + "$",
                                "https://example.com/rules/"))
                .build();
        return described("审查", "review")
                .put("type", "object")
                .put("properties", properties)
                .put("additionalProperties", false)
                .build();
    }

    private static JsonObject rules(List<RuleDescriptor> rules) {
        JsonObject.Builder properties = JsonObject.builder();
        for (RuleDescriptor rule : rules) {
            JsonObject weight = choice(rule.title().zh(), rule.title().en(), ReviewSettingsReader.WEIGHTS);
            properties.put(rule.id(), weight);
            properties.put(rule.id().substring(rule.id().indexOf('/') + 1), weight);
        }
        return described("规则、带 * 的规则或者类别，及其级别", "rules, rules with *, or classes, and their severities")
                .put("type", "object")
                .put("properties", properties.build())
                .put(
                        "additionalProperties",
                        JsonObject.builder()
                                .put("type", "string")
                                .putTexts("enum", ReviewSettingsReader.WEIGHTS)
                                .build())
                .build();
    }

    private static JsonObject patterns() {
        return described("不审查的文件", "files that are not reviewed")
                .put("type", "array")
                .put("items", JsonObject.builder().put("type", "string").build())
                .build();
    }

    private static JsonObject text(String zh, String en, String pattern, String example) {
        return described(zh, en)
                .put("type", "string")
                .put("pattern", pattern)
                .putTexts("examples", List.of(example))
                .build();
    }

    private static JsonObject choice(String zh, String en, List<String> possible) {
        return described(zh, en)
                .put("type", "string")
                .putTexts("enum", possible)
                .build();
    }

    private static JsonObject.Builder described(String zh, String en) {
        return JsonObject.builder().put("title", zh).put("description", zh + "\n\n" + en);
    }
}
