package org.agreement.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.agreement.cli.options.FailOn;
import org.agreement.cli.options.ReviewChoices;
import org.agreement.core.ReviewOptions;
import org.agreement.core.TextReview;
import org.agreement.core.refusal.FileFailures;
import org.agreement.core.review.ReviewSettings;
import org.agreement.core.review.Reviewed;
import org.agreement.core.review.RuleChoice;

/** Reviews what was named on the command line, each text as its project wants it; options say more than a project. */
final class Reviews {

    /** What the number of an agreement looks like, with or without its revision. */
    static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{Nd}]+-[0-9]{4}-[0-9]{6,}(@[0-9]+)?");

    private static final String STANDARD_INPUT = "-";

    private final Session session;
    private final ReviewChoices choices;
    private final ReviewProjects projects;
    private final Optional<FailOn> failOn;

    Reviews(Session session, ReviewChoices choices, ReviewProjects projects, Optional<FailOn> failOn) {
        this.session = session;
        this.choices = choices;
        this.projects = projects;
        this.failOn = failOn;
    }

    /**
     * A reviewed text.
     *
     * @param failOn what makes the command fail
     */
    record Judged(Reviewed reviewed, FailOn failOn) {

        boolean fails() {
            return failOn.severity().filter(reviewed::reaches).isPresent();
        }
    }

    /** The texts that no project excludes, in the order in which they are named. */
    List<Judged> of(List<String> names) {
        List<Judged> judged = new ArrayList<>();
        for (String name : names) {
            boolean file = isFile(name);
            ReviewSettings project = projects.of(file ? Optional.of(Path.of(name)) : Optional.empty());
            if (file && project.excludes(Path.of(name))) {
                session.remarks().progress(session.text("review.excluded", name));
                continue;
            }
            Reviewed all = reviewed(name, file, options(project));
            Reviewed reviewed = projects.baseline(project)
                    .map(baseline -> baseline.applied(all))
                    .orElse(all);
            FailOn limit = failOn.or(() -> project.failOn().map(FailOn::of)).orElse(FailOn.ERROR);
            judged.add(new Judged(reviewed, limit));
        }
        return judged;
    }

    /** A rule that is named on the command line is used although the project does not. */
    private ReviewOptions options(ReviewSettings project) {
        List<String> without = choices.only().isEmpty()
                ? Stream.concat(choices.without().stream(), project.off().stream())
                        .toList()
                : choices.without();
        return new ReviewOptions(
                choices.asOf().or(project::asOf),
                choices.relation().or(project::relation),
                new RuleChoice(choices.only(), without, project.severities()));
    }

    private static boolean isFile(String name) {
        return !name.equals(STANDARD_INPUT) && !(NUMBER.matcher(name).matches() && Files.notExists(Path.of(name)));
    }

    private Reviewed reviewed(String name, boolean file, ReviewOptions options) {
        TextReview review = session.engine().review();
        if (file) {
            return review.review(Path.of(name), options);
        }
        if (!name.equals(STANDARD_INPUT)) {
            return review.review(session.engine().archive().get(name), options);
        }
        try {
            return review.review(name, session.in(), options);
        } catch (IOException e) {
            throw FileFailures.of(name, e);
        }
    }
}
