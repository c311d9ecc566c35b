package org.agreement.core.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.core.data.JsonObject;
import org.agreement.core.refusal.Language;
import org.agreement.core.review.Reviewer;

/** The rules as the descriptors of a SARIF log. */
final class SarifRules {

    private final Reviewer reviewer;
    private final List<RuleDescriptor> rules;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    SarifRules(Reviewer reviewer) {
        this.reviewer = reviewer;
        this.rules = reviewer.rules();
        for (RuleDescriptor rule : rules) {
            places.put(rule.id(), places.size());
        }
    }

    /** Where the descriptor of a rule stands among them. */
    int place(String rule) {
        return places.getOrDefault(rule, -1);
    }

    /** All of them, with links to their pages. */
    List<JsonObject> descriptors(Language language, RuleLinks links) {
        return rules.stream().map(rule -> descriptor(rule, language, links)).toList();
    }

    /** What is said about them, in a language. */
    List<JsonObject> words(Language language) {
        return rules.stream()
                .map(rule -> words(rule, language, Optional.empty()).build())
                .toList();
    }

    /** How SARIF calls a severity. */
    static String level(Severity severity) {
        return severity == Severity.NOTICE ? "note" : severity.text();
    }

    private JsonObject descriptor(RuleDescriptor rule, Language language, RuleLinks links) {
        JsonObject.Builder json = words(rule, language, links.of(rule.id()));
        json.put(
                "defaultConfiguration",
                JsonObject.builder()
                        .put("enabled", true)
                        .put("level", level(rule.severity()))
                        .build());
        return json.put(
                        "properties",
                        JsonObject.builder()
                                .putTexts("tags", tags(rule))
                                .put("precision", reviewer.phraseRule(rule.id()).isPresent() ? "medium" : "high")
                                .put("problem.severity", problem(rule.severity()))
                                .build())
                .build();
    }

    private JsonObject.Builder words(RuleDescriptor rule, Language language, Optional<String> link) {
        RuleHelp help = new RuleHelp(reviewer, language);
        JsonObject.Builder json = JsonObject.builder()
                .put("id", rule.id())
                .put("name", name(rule.id()))
                .put("shortDescription", text(language.of(rule.title())))
                .put("fullDescription", text(language.of(rule.explanation())));
        link.ifPresent(uri -> json.put("helpUri", uri));
        return json.put(
                "help",
                JsonObject.builder()
                        .put("text", help.text(rule))
                        .put("markdown", help.markdown(rule))
                        .build());
    }

    private static List<String> tags(RuleDescriptor rule) {
        String plugin = rule.id().substring(0, Math.max(0, rule.id().indexOf('/')));
        return List.of("agreement", plugin, rule.findingClass().text());
    }

    /** {@code standard/vague-time} becomes {@code VagueTime}, as names of rules are written there. */
    private static String name(String rule) {
        StringBuilder name = new StringBuilder();
        for (String word : rule.substring(rule.indexOf('/') + 1).split("-", -1)) {
            if (!word.isEmpty()) {
                name.appendCodePoint(Character.toUpperCase(word.codePointAt(0)))
                        .append(word, Character.charCount(word.codePointAt(0)), word.length());
            }
        }
        return name.toString();
    }

    private static String problem(Severity severity) {
        return severity == Severity.NOTICE ? "recommendation" : severity.text();
    }

    static JsonObject text(String text) {
        return JsonObject.builder().put("text", text).build();
    }
}
