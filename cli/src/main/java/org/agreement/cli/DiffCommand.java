package org.agreement.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.agreement.cli.options.OutputOptions;
import org.agreement.cli.output.OutputFile;
import org.agreement.cli.output.Style;
import org.agreement.core.Compared;
import org.agreement.core.comparison.Comparison;
import org.agreement.core.comparison.Significance;
import org.agreement.core.data.JsonWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what became of an agreement, in another revision or in a text that came back. */
@Command(name = "diff", customSynopsis = "agreement diff NUMBER[@REVISION] (NUMBER[@REVISION] | FILE) [OPTIONS]")
final class DiffCommand implements Subcommand {

    private final Session session;

    @Parameters(index = "0", paramLabel = "NUMBER")
    private @Nullable String from;

    @Parameters(index = "1", paramLabel = "FILE")
    private @Nullable String to;

    @Option(names = "--format", paramLabel = "text|json|html|docx")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "price|substance|wording")
    private @Nullable Limit failOn;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        if (format == Format.DOCX && output.file().isEmpty()) {
            throw session.mistake("mistake.binary", format);
        }
        output.file().ifPresent(file -> OutputFile.checkFree(file, output.force()));
        Compared compared = compared(Objects.requireNonNull(from), Objects.requireNonNull(to));
        Comparison comparison = compared.comparison();
        if (comparison.matchedBy() == Comparison.MatchedBy.HEADINGS) {
            session.remarks().warning(session.text("diff.byHeadings", compared.to()));
        } else if (comparison.unnamed() > 0) {
            session.remarks().warning(session.text("diff.unnamed", compared.to(), comparison.unnamed()));
        }
        new DiffTracking(session).warnings(comparison, compared.to()).forEach(session.remarks()::warning);
        new DiffAsides(session).warnings(comparison, compared.to()).forEach(session.remarks()::warning);
        session.write(content(compared), output);
        if (failOn != null && comparison.reaches(failOn.significance())) {
            session.remarks().warning(session.text("diff.failed", failOn));
            return ExitCode.FINDINGS;
        }
        return ExitCode.DONE;
    }

    private Compared compared(String old, String other) {
        boolean file = !Reviews.NUMBER.matcher(other).matches() || Files.exists(Path.of(other));
        return file
                ? session.engine().comparer().compare(old, Path.of(other))
                : session.engine().comparer().compare(old, other);
    }

    private byte[] content(Compared compared) {
        if (format == Format.DOCX) {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            try {
                session.engine().comparer().redline(compared, format.toString(), document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return document.toByteArray();
        }
        return text(compared).getBytes(StandardCharsets.UTF_8);
    }

    private String text(Compared compared) {
        if (format == Format.JSON) {
            return JsonWriter.pretty()
                    .text(DiffJson.of(compared, session.texts().language()));
        } else if (format == Format.HTML) {
            return new DiffHtml(session).of(compared);
        }
        StringWriter text = new StringWriter();
        Style style = output.file().isPresent() ? new Style(false) : session.style();
        new DiffReport(session, style, new PrintWriter(text)).print(compared);
        return text.toString();
    }

    /** How the differences are written. */
    enum Format {
        TEXT,
        JSON,
        HTML,
        DOCX;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** From which difference on the command fails. */
    enum Limit {
        PRICE(Significance.PRICE),
        SUBSTANCE(Significance.SUBSTANCE),
        WORDING(Significance.WORDING);

        private final Significance significance;

        Limit(Significance significance) {
            this.significance = significance;
        }

        Significance significance() {
            return significance;
        }

        @Override
        public String toString() {
            return significance.text();
        }
    }
}
