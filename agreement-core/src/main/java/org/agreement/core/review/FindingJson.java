package org.agreement.core.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Finding;
import org.agreement.api.review.ForeignText.Spot;
import org.agreement.core.data.JsonObject;
import org.agreement.core.refusal.Language;

/** Findings as commands print them with {@code --format json}. */
public final class FindingJson {

    private final LineNumbers lines;
    private final Headings headings;
    private final Function<Finding, Optional<Spot>> spots;
    private final Language language;

    /** For the findings of one of our own agreements. */
    public FindingJson(String text, Language language) {
        this(text, Headings.none(), finding -> Optional.empty(), language);
    }

    /** For the findings of a reviewed text. */
    public FindingJson(Reviewed reviewed, Language language) {
        this(reviewed.text().text(), Headings.of(reviewed.text().passages()), reviewed::spot, language);
    }

    private FindingJson(String text, Headings headings, Function<Finding, Optional<Spot>> spots, Language language) {
        this.lines = new LineNumbers(text);
        this.headings = headings;
        this.spots = spots;
        this.language = language;
    }

    /** Reviewed texts as {@code review --format json} prints them. */
    public static List<JsonObject> files(List<Reviewed> reviewed, Language language) {
        return reviewed.stream()
                .map(one -> JsonObject.builder()
                        .put("formatVersion", 1)
                        .put("file", one.name())
                        .put("findings", new FindingJson(one, language).counted(one.reported()))
                        .put("suppressed", new FindingJson(one, language).suppressed(one.suppressed()))
                        .build())
                .toList();
    }

    private List<JsonObject> counted(List<Reported> reported) {
        return reported.stream()
                .filter(one -> one.suppression().isEmpty())
                .map(one -> fingerprinted(one).build())
                .toList();
    }

    private List<JsonObject> suppressed(List<Reported> reported) {
        return reported.stream()
                .map(one -> fingerprinted(one)
                        .putOptional(
                                "suppressedBy",
                                one.suppression().map(Suppression::kind).map(Suppression.Kind::text))
                        .putOptional("reason", one.suppression().map(Suppression::reason))
                        .build())
                .toList();
    }

    private JsonObject.Builder fingerprinted(Reported one) {
        return builder(one.finding()).put("fingerprint", one.fingerprint());
    }

    public List<JsonObject> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    /** One finding; what is absent is {@code null}, and paragraph and run are told of documents only. */
    public JsonObject of(Finding finding) {
        return builder(finding).build();
    }

    private JsonObject.Builder builder(Finding finding) {
        JsonObject.Builder json = JsonObject.builder()
                .put("rule", finding.rule())
                .put("class", finding.findingClass().text())
                .put("severity", finding.severity().text())
                .putOptional(
                        "clause", finding.clause().map(ClauseId::toString).or(() -> headings.above(finding.start())))
                .put("line", lines.of(finding.start()))
                .put("start", finding.start())
                .put("end", finding.end());
        spots.apply(finding)
                .ifPresent(spot -> json.put("paragraph", spot.paragraph()).put("run", spot.run()));
        return json.put("text", finding.text())
                .put("message", language.of(finding.message()))
                .put("suggestion", language.of(finding.suggestion()))
                .put("basis", finding.basis().stream().map(FindingJson::basis).toList());
    }

    private static JsonObject basis(LegalBasis basis) {
        return JsonObject.builder()
                .put("law", basis.law())
                .putOptional("article", basis.article())
                .build();
    }
}
