package org.agreement.core.report;

import java.util.List;
import java.util.stream.Collectors;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.JsonObject;
import org.agreement.core.refusal.Language;
import org.agreement.core.review.BaselineReader;
import org.agreement.core.review.Headings;
import org.agreement.core.review.LineNumbers;
import org.agreement.core.review.Reported;
import org.agreement.core.review.Reviewed;
import org.agreement.core.review.Suppression;
import org.agreement.core.review.TextIndex;

/** The findings of one text as the results of a SARIF log. */
final class SarifResults {

    /** No line is shown further than this: a text may be one single line. */
    private static final int LONGEST_LINE = 400;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private static final Bilingual SEEN = new Bilingual("已在基线中", "known from the baseline");

    private final SarifRules rules;
    private final Language language;
    private final JsonObject artifact;
    private final TextIndex text;
    private final LineNumbers lines;
    private final Headings headings;
    private final int mark;

    SarifResults(SarifRules rules, Language language, JsonObject artifact, Reviewed reviewed) {
        this.rules = rules;
        this.language = language;
        this.artifact = artifact;
        String words = reviewed.text().text();
        this.text = new TextIndex(words);
        this.lines = new LineNumbers(words);
        this.headings = Headings.of(reviewed.text().passages());
        this.mark = !words.isEmpty() && words.codePointAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    JsonObject of(Reported reported) {
        Finding finding = reported.finding();
        JsonObject.Builder json = JsonObject.builder()
                .put("ruleId", finding.rule())
                .put("ruleIndex", rules.place(finding.rule()))
                .put("kind", "fail")
                .put("level", SarifRules.level(finding.severity()))
                .put("message", SarifRules.text(message(finding)))
                .put("locations", List.of(location(finding)))
                .put(
                        "partialFingerprints",
                        JsonObject.builder()
                                .put(BaselineReader.SARIF_FINGERPRINT, reported.fingerprint())
                                .put("primaryLocationLineHash", reported.fingerprint() + ":1")
                                .build());
        reported.suppression().ifPresent(why -> json.put("suppressions", List.of(suppression(why))));
        return json.build();
    }

    private String message(Finding finding) {
        String basis = finding.basis().stream().map(LegalBasis::cited).collect(Collectors.joining("；"));
        boolean quoted = finding.findingClass() != FindingClass.MISSING;
        return language.of(finding.message())
                + (quoted ? language.of(quotation(shortened(finding.text()))) : "")
                + language.of(new Bilingual("。建议：", ". Suggestion: "))
                + language.of(finding.suggestion())
                + (basis.isEmpty() ? "" : language.of(new Bilingual("。依据：", ". Basis: ")) + basis);
    }

    private static Bilingual quotation(String words) {
        return new Bilingual("：“" + words + "”", ": '" + words + "'");
    }

    private JsonObject location(Finding finding) {
        JsonObject.Builder physical =
                JsonObject.builder().put("artifactLocation", artifact).put("region", region(finding));
        JsonObject.Builder json = JsonObject.builder().put("physicalLocation", physical.build());
        String clause = finding.clause()
                .map(Object::toString)
                .or(() -> headings.above(finding.start()))
                .orElse("");
        if (!clause.isEmpty()) {
            JsonObject logical =
                    JsonObject.builder().put("fullyQualifiedName", clause).build();
            json.put("logicalLocations", List.of(logical));
        }
        return json.build();
    }

    /** Lines and columns count from 1, offsets from 0, a byte-order mark never. */
    private JsonObject region(Finding finding) {
        int start = Math.max(finding.start(), mark);
        int end = Math.max(finding.end(), start);
        int startLine = lines.of(start);
        int endLine = end > start ? lines.of(end - 1) : startLine;
        return JsonObject.builder()
                .put("startLine", startLine)
                .put("startColumn", column(startLine, start))
                .put("endLine", endLine)
                .put("endColumn", column(endLine, end))
                .put("charOffset", start - mark)
                .put("charLength", end - start)
                .put("snippet", SarifRules.text(text.words(start, Math.min(end, start + LONGEST_LINE))))
                .build();
    }

    private int column(int line, int place) {
        return place - lines.start(line) + 1 - (line == 1 ? mark : 0);
    }

    private JsonObject suppression(Suppression why) {
        boolean inText = why.kind() == Suppression.Kind.IN_TEXT;
        return JsonObject.builder()
                .put("kind", inText ? "inSource" : "external")
                .put("status", "accepted")
                .put("justification", inText ? why.reason() : language.of(SEEN))
                .build();
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        int most = 60;
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
    }
}
