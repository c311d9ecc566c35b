package org.agreement.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.api.review.Relation;
import org.agreement.cli.options.DataFormat;
import org.agreement.cli.options.FailOn;
import org.agreement.core.ReviewOptions;
import org.agreement.core.TextReview;
import org.agreement.core.data.JsonValue;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.review.FindingJson;
import org.agreement.core.review.Reviewed;
import org.agreement.core.review.RuleChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews texts of others and stored agreements. */
@Command(
        name = "review",
        customSynopsis = "agreement review (FILE… | NUMBER | --list-rules | --explain RULE) [OPTIONS]")
final class ReviewCommand implements Subcommand {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{Nd}]+-[0-9]{4}-[0-9]{6,}(@[0-9]+)?");
    private static final String STANDARD_INPUT = "-";

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "FILE")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json")
    private DataFormat format = DataFormat.TEXT;

    @Option(names = "--fail-on", paramLabel = "error|warning|notice|never")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--relation", paramLabel = "b2b|b2c")
    private @Nullable Facing relation;

    @Option(names = "--rule", paramLabel = "RULE")
    private List<String> only = List.of();

    @Option(names = "--no-rule", paramLabel = "RULE")
    private List<String> without = List.of();

    @Option(names = "--list-rules")
    private boolean listRules;

    @Option(names = "--explain", paramLabel = "RULE")
    private @Nullable String explain;

    ReviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        int questions = (files.isEmpty() ? 0 : 1) + (listRules ? 1 : 0) + (explain == null ? 0 : 1);
        if (questions != 1) {
            throw session.mistake("mistake.review");
        }
        if (files.isEmpty()) {
            new RulePages(session, format).print(Optional.ofNullable(explain));
            return ExitCode.DONE;
        }
        List<Reviewed> reviewed = reviewed();
        if (format == DataFormat.JSON) {
            JsonValue document =
                    JsonValue.array(FindingJson.files(reviewed, session.texts().language()));
            session.out().print(JsonWriter.pretty().text(document));
        } else {
            reviewed.forEach(one -> new ReviewReport(session, one).print());
        }
        for (Reviewed one : reviewed) {
            one.cutShort()
                    .forEach(rule -> session.remarks().warning(session.text("review.cutShort", one.name(), rule)));
        }
        if (failOn.severity()
                .filter(limit -> reviewed.stream().anyMatch(one -> one.reaches(limit)))
                .isPresent()) {
            session.remarks().warning(session.text("review.failed", failOn));
            return ExitCode.FINDINGS;
        }
        return ExitCode.DONE;
    }

    private List<Reviewed> reviewed() {
        TextReview review = session.engine().review();
        ReviewOptions options = new ReviewOptions(
                Optional.ofNullable(asOf),
                Optional.ofNullable(relation).map(Facing::relation),
                new RuleChoice(only, without));
        List<Reviewed> reviewed = new ArrayList<>();
        for (String file : files) {
            reviewed.add(reviewed(review, file, options));
        }
        return reviewed;
    }

    private Reviewed reviewed(TextReview review, String file, ReviewOptions options) {
        if (file.equals(STANDARD_INPUT)) {
            try {
                return review.review(STANDARD_INPUT, session.in(), options);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (NUMBER.matcher(file).matches() && Files.notExists(Path.of(file))) {
            return review.review(session.engine().archive().get(file), options);
        }
        return review.review(Path.of(file), options);
    }

    /** Who faces whom. */
    enum Facing {
        B2B(Relation.B2B),
        B2C(Relation.B2C);

        private final Relation relation;

        Facing(Relation relation) {
            this.relation = relation;
        }

        Relation relation() {
            return relation;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
