package org.agreement.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.agreement.cli.Reviews.Judged;
import org.agreement.cli.options.FailOn;
import org.agreement.cli.options.OutputOptions;
import org.agreement.cli.options.ProjectOptions;
import org.agreement.cli.options.ReviewChoices;
import org.agreement.cli.options.ReviewFormat;
import org.agreement.cli.output.OutputFile;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.review.Baseline;
import org.agreement.core.review.Reviewed;
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

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "FILE")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json|sarif|html|docx")
    private ReviewFormat format = ReviewFormat.TEXT;

    @Option(names = "--fail-on", paramLabel = "error|warning|notice|never")
    private @Nullable FailOn failOn;

    @Mixin
    private final ReviewChoices choices = new ReviewChoices();

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

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
        ReviewProjects projects = new ReviewProjects(session, project);
        project.writeBaseline().ifPresent(file -> OutputFile.checkFree(file, output.force()));
        List<Judged> judged = new Reviews(session, choices, projects, Optional.ofNullable(failOn)).of(files);
        List<Reviewed> reviewed = judged.stream().map(Judged::reviewed).toList();
        if (project.writeBaseline().isPresent()) {
            reviewed = written(reviewed, project.writeBaseline().get());
        }
        new ReviewOutput(session, format, new RulePagePlaces(projects.helpUri())).write(reviewed, output);
        for (Reviewed one : reviewed) {
            one.cutShort()
                    .forEach(rule -> session.remarks().warning(session.text("review.cutShort", one.name(), rule)));
        }
        Optional<Judged> failing = judged.stream().filter(Judged::fails).findFirst();
        if (failing.isPresent() && project.writeBaseline().isEmpty()) {
            session.remarks()
                    .warning(session.text("review.failed", failing.get().failOn()));
            return ExitCode.FINDINGS;
        }
        return ExitCode.DONE;
    }

    /** What is written down is known. */
    private List<Reviewed> written(List<Reviewed> reviewed, Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        OutputFile.write(file, JsonWriter.pretty().bytes(Baseline.file(reviewed, folder)), output.force());
        session.remarks().progress(session.text("output.written", file));
        Baseline baseline = Baseline.of(reviewed);
        return reviewed.stream().map(baseline::applied).toList();
    }
}
