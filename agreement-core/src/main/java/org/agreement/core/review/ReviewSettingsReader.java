package org.agreement.core.review;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.agreement.api.review.Relation;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.Tree.Entry;
import org.agreement.core.data.Tree.Mapping;
import org.agreement.core.data.Tree.Scalar;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Refused;
import org.agreement.core.refusal.Suggestion;

/** Reads a project file, {@code .agreement.yaml}; refuses all that is wrong with it at once. */
public final class ReviewSettingsReader {

    static final String REVIEW = "review";
    static final String OFF = "off";
    static final List<String> KEYS = List.of("rules", "relation", "asOf", "failOn", "baseline", "exclude", "helpUri");
    static final List<String> LIMITS = List.of("error", "warning", "notice", "never");
    static final List<String> WEIGHTS = List.of(OFF, "notice", "warning", "error");
    static final String URI = "(?:https?://[^\\s]+|file:///[^\\s]*)/";

    private static final Bilingual RULES =
            new Bilingual("{vague-time: error, balance: off}", "{vague-time: error, balance: off}");
    private static final Bilingual PROJECT = new Bilingual("review: 及其下各项", "review: and what belongs to it");
    private static final Bilingual PATTERN =
            new Bilingual("文件通配符，如 drafts/*.md", "a pattern of files such as drafts/*.md");
    private static final Bilingual PAGES = new Bilingual(
            "以 / 结尾的网址，如 https://example.com/rules/",
            "an address that ends in a slash, such as https://example.com/rules/");

    private final RuleNames names;
    private final Refusals refusals = new Refusals();

    /** A reader that knows these rules. */
    public ReviewSettingsReader(List<RuleDescriptor> rules) {
        this.names = new RuleNames(rules);
    }

    /**
     * Reads a project file.
     *
     * @param folder that holds it
     * @throws Refused with everything that is wrong with it
     */
    public ReviewSettings read(Source source, Path folder) {
        Optional<Tree> tree = refusals.accept(new TreeReader().read(source));
        ReviewSettings settings = tree.flatMap(root -> review(root))
                .map(review -> settings(review, folder))
                .orElseGet(ReviewSettings::none);
        refusals.throwIfAny();
        return settings;
    }

    private Optional<Mapping> review(Tree root) {
        if (root instanceof Scalar scalar && scalar.isNull()) {
            return Optional.empty();
        }
        if (root instanceof Mapping project) {
            new RuleFields(project, "", refusals).checkKeys(List.of(REVIEW));
            Optional<Tree> review = project.get(REVIEW);
            if (review.isEmpty() || review.get() instanceof Mapping) {
                return review.map(Mapping.class::cast);
            }
            refusals.add(ErrorCode.WRONG_TYPE, review.get().place(), REVIEW, PROJECT);
            return Optional.empty();
        }
        refusals.add(ErrorCode.WRONG_TYPE, root.place(), "", PROJECT);
        return Optional.empty();
    }

    private ReviewSettings settings(Mapping review, Path folder) {
        RuleFields fields = new RuleFields(review, REVIEW, refusals);
        fields.checkKeys(KEYS);
        List<String> off = new ArrayList<>();
        Map<String, Severity> severities = new LinkedHashMap<>();
        review.get("rules").ifPresent(rules -> rules(rules, off, severities));
        return new ReviewSettings(
                folder,
                off,
                severities,
                fields.optionalChoice("relation", Relation.class),
                fields.day("asOf"),
                fields.optionalText("failOn").flatMap(text -> oneOf(text, "review.failOn", LIMITS)),
                fields.optionalText("baseline").map(text -> folder.resolve(text.text())),
                fields.texts("exclude", false).stream()
                        .flatMap(text -> pattern(text).stream())
                        .toList(),
                fields.optionalText("helpUri").flatMap(this::uri));
    }

    private void rules(Tree rules, List<String> off, Map<String, Severity> severities) {
        if (!(rules instanceof Mapping mapping)) {
            refusals.add(ErrorCode.WRONG_TYPE, rules.place(), "review.rules", RULES);
            return;
        }
        RuleFields fields = new RuleFields(mapping, "review.rules", refusals);
        for (Entry entry : mapping.entries().values()) {
            String path = "review.rules." + entry.key();
            if (names.meant(entry.key()).isEmpty()) {
                refusals.add(ErrorCode.RULE_NAME, entry.keyPlace(), path, names.wayOut(entry.key()));
            }
            Optional<String> weight = fields.optionalText(entry.key()).flatMap(text -> oneOf(text, path, WEIGHTS));
            if (weight.filter(OFF::equals).isPresent()) {
                off.add(entry.key());
            } else {
                weight.flatMap(ReviewSettingsReader::severity)
                        .ifPresent(severity -> severities.put(entry.key(), severity));
            }
        }
    }

    private static Optional<Severity> severity(String text) {
        for (Severity severity : Severity.values()) {
            if (severity.text().equals(text)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    private Optional<String> oneOf(Scalar text, String path, List<String> possible) {
        if (possible.contains(text.text())) {
            return Optional.of(text.text());
        }
        refusals.add(ErrorCode.UNKNOWN_CHOICE, text.place(), path, Suggestion.wayOut(text.text(), possible));
        return Optional.empty();
    }

    private Optional<String> pattern(Scalar text) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + text.text());
            return Optional.of(text.text());
        } catch (PatternSyntaxException e) {
            refusals.add(ErrorCode.WRONG_TYPE, text.place(), "review.exclude", PATTERN);
            return Optional.empty();
        }
    }

    private Optional<String> uri(Scalar text) {
        if (text.text().matches(URI)) {
            return Optional.of(text.text());
        }
        refusals.add(ErrorCode.WRONG_TYPE, text.place(), "review.helpUri", PAGES);
        return Optional.empty();
    }
}
