package org.agreement.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.core.data.JsonObject;
import org.agreement.core.refusal.Language;
import org.agreement.core.review.Reviewed;
import org.agreement.core.review.Reviewer;

/**
 * Findings as a log of the Static Analysis Results Interchange Format, version 2.1.0, as services that scan code and editors read
 * it. The same texts give the same log: it holds neither times nor anything of the machine, files outside the working directory
 * excepted.
 */
public final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String SEMANTIC = "[0-9]+\\.[0-9]+\\.[0-9]+([-+].*)?";
    private static final String BASE = "%SRCROOT%";

    private final String version;
    private final Language language;
    private final RuleLinks links;
    private final SarifRules rules;

    /**
     * A writer of logs.
     *
     * @param version of the program
     * @param language of what is said; the rules are told in the other one too
     */
    public SarifLog(Reviewer reviewer, String version, Language language, RuleLinks links) {
        this.version = version;
        this.language = language;
        this.links = links;
        this.rules = new SarifRules(reviewer);
    }

    /** One run over all texts. */
    public JsonObject of(List<Reviewed> reviewed) {
        List<JsonObject> artifacts = new ArrayList<>();
        List<JsonObject> results = new ArrayList<>();
        for (Reviewed one : reviewed) {
            String uri = ArtifactUri.of(one.name());
            SarifResults writer = new SarifResults(rules, language, location(uri, Optional.of(artifacts.size())), one);
            artifacts.add(artifact(uri, one));
            one.reported().forEach(reported -> results.add(writer.of(reported)));
        }
        JsonObject run = JsonObject.builder()
                .put("tool", JsonObject.builder().put("driver", driver()).build())
                .put("translations", List.of(translation()))
                .put("language", tag(language))
                .put(
                        "automationDetails",
                        JsonObject.builder().put("id", "agreement/").build())
                .put("invocations", List.of(invocation(reviewed)))
                .put("columnKind", "unicodeCodePoints")
                .putTexts("newlineSequences", List.of("\r\n", "\n", "\r"))
                .put("artifacts", artifacts)
                .put("results", results)
                .build();
        return JsonObject.builder()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .put("runs", List.of(run))
                .build();
    }

    private JsonObject driver() {
        return JsonObject.builder()
                .put("name", "agreement")
                .put("fullName", "Agreement " + version)
                .put("version", version)
                .put("semanticVersion", version.matches(SEMANTIC) ? version : "0.0.0-" + version)
                .put("language", tag(language))
                .put("rules", rules.descriptors(language, links))
                .build();
    }

    /** The rules in the other language. */
    private JsonObject translation() {
        Language other = language == Language.ZH ? Language.EN : Language.ZH;
        return JsonObject.builder()
                .put("name", "agreement")
                .put("language", tag(other))
                .putTexts("contents", List.of("localizedData"))
                .put("rules", rules.words(other))
                .build();
    }

    private JsonObject invocation(List<Reviewed> reviewed) {
        List<JsonObject> notes = reviewed.stream()
                .flatMap(one -> one.cutShort().stream().map(rule -> cutShort(one, rule)))
                .toList();
        return JsonObject.builder()
                .put("executionSuccessful", true)
                .put("toolExecutionNotifications", notes)
                .build();
    }

    private JsonObject cutShort(Reviewed reviewed, String rule) {
        return JsonObject.builder()
                .put("level", "warning")
                .put("message", SarifRules.text(reviewed.name() + ": " + rule + ": …"))
                .put(
                        "associatedRule",
                        JsonObject.builder()
                                .put("id", rule)
                                .put("index", rules.place(rule))
                                .build())
                .build();
    }

    private static JsonObject artifact(String uri, Reviewed reviewed) {
        return JsonObject.builder()
                .put("location", location(uri, Optional.empty()))
                .put("sourceLanguage", "zh-CN")
                .put(
                        "properties",
                        JsonObject.builder()
                                .put("relation", reviewed.text().relation().text())
                                .put("asOf", reviewed.text().asOf().toString())
                                .build())
                .build();
    }

    private static JsonObject location(String uri, Optional<Integer> index) {
        JsonObject.Builder json = JsonObject.builder().put("uri", uri);
        if (ArtifactUri.isRelative(uri)) {
            json.put("uriBaseId", BASE);
        }
        index.ifPresent(place -> json.put("index", place));
        return json.build();
    }

    private static String tag(Language language) {
        return language.tag();
    }
}
