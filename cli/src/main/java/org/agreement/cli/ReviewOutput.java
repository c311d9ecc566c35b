package org.agreement.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.agreement.api.review.Finding;
import org.agreement.cli.options.OutputOptions;
import org.agreement.cli.options.ReviewFormat;
import org.agreement.cli.output.OutputFile;
import org.agreement.cli.output.Style;
import org.agreement.core.TextReview;
import org.agreement.core.data.JsonValue;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.refusal.Language;
import org.agreement.core.report.HtmlReport;
import org.agreement.core.report.RuleLinks;
import org.agreement.core.report.SarifLog;
import org.agreement.core.review.FindingJson;
import org.agreement.core.review.Reviewed;

/** Tells what was found in texts, in one of the forms. */
final class ReviewOutput {

    private final Session session;
    private final ReviewFormat format;
    private final RuleLinks links;

    ReviewOutput(Session session, ReviewFormat format, RuleLinks links) {
        this.session = session;
        this.format = format;
        this.links = links;
    }

    /** Writes to the file that was named, or else to standard output. */
    void write(List<Reviewed> reviewed, OutputOptions where) {
        where.file().ifPresent(file -> OutputFile.checkFree(file, where.force()));
        session.write(content(reviewed, where), where);
    }

    private byte[] content(List<Reviewed> reviewed, OutputOptions where) {
        Language language = session.texts().language();
        return switch (format) {
            case TEXT -> utf8(words(reviewed, where.file().isPresent() ? new Style(false) : session.style()));
            case JSON -> utf8(JsonWriter.pretty().text(JsonValue.array(FindingJson.files(reviewed, language))));
            case SARIF -> utf8(JsonWriter.pretty().text(sarif(language).of(reviewed)));
            case HTML -> utf8(HtmlReport.of(reviewed, language, links));
            case DOCX -> commented(reviewed, where);
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] commented(List<Reviewed> reviewed, OutputOptions where) {
        TextReview review = session.engine().review();
        if (reviewed.size() != 1 || where.file().isEmpty() || !review.takesComments(reviewed.get(0))) {
            throw session.mistake("mistake.comments");
        }
        return review.commented(reviewed.get(0));
    }

    private String words(List<Reviewed> reviewed, Style style) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        reviewed.forEach(one -> new ReviewReport(session, one, style, out).print());
        if (reviewed.size() > 1) {
            List<Finding> all =
                    reviewed.stream().flatMap(one -> one.findings().stream()).toList();
            out.println(session.text("review.total", reviewed.size(), ReviewReport.counts(session, all)));
        }
        return text.toString();
    }

    private SarifLog sarif(Language language) {
        return new SarifLog(session.engine().review().reviewer(), Help.version(), language, links);
    }
}
