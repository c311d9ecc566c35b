package org.agreement.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.cli.options.FailOn;
import org.agreement.cli.options.OutputOptions;
import org.agreement.cli.options.ReviewChoices;
import org.agreement.cli.options.ReviewFormat;
import org.agreement.core.ReviewOptions;
import org.agreement.core.TextReview;
import org.agreement.core.review.Reviewed;
import org.agreement.core.review.RuleChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews texts of others and stored agreements. */
@Command(
        name = "review",
        customSynopsis = "agreement review (FILE… | NUMBER | --list-rules | --explain RULE) [OPTIONS]")
final class ReviewCommand implements Subcommand {

    /** What the number of an agreement looks like, with or without its revision. */
    static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{Nd}]+-[0-9]{4}-[0-9]{6,}(@[0-9]+)?");

    private static final String STANDARD_INPUT = "-";

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "FILE")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json|sarif|html")
    private ReviewFormat format = ReviewFormat.TEXT;

    @Option(names = "--fail-on", paramLabel = "error|warning|notice|never")
    private FailOn failOn = FailOn.ERROR;

    @Mixin
    private final ReviewChoices choices = new ReviewChoices();

    @Mixin
    private final OutputOptions output = new OutputOptions();

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
        new ReviewOutput(session, format).write(reviewed, output);
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
                choices.asOf(), choices.relation(), new RuleChoice(choices.only(), choices.without()));
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
}
