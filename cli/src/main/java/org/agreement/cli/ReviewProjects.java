package org.agreement.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.agreement.cli.options.ProjectOptions;
import org.agreement.core.data.Source;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.FileFailures;
import org.agreement.core.review.Baseline;
import org.agreement.core.review.BaselineReader;
import org.agreement.core.review.ProjectFile;
import org.agreement.core.review.ReviewSettings;
import org.agreement.core.review.ReviewSettingsReader;

/** The project files and baselines of a run, each read once. */
final class ReviewProjects {

    private final Session session;
    private final ProjectOptions options;
    private final Map<Path, ReviewSettings> settings = new LinkedHashMap<>();
    private final Map<Path, Baseline> baselines = new LinkedHashMap<>();

    ReviewProjects(Session session, ProjectOptions options) {
        if (options.config().isPresent() && options.noConfig()) {
            throw session.mistake("mistake.config");
        }
        this.session = session;
        this.options = options;
    }

    /**
     * What is said about a file, or about what is reviewed in the working directory.
     *
     * @throws org.agreement.core.refusal.Refused if something is wrong with the project file
     */
    ReviewSettings of(Optional<Path> file) {
        if (options.noConfig()) {
            return ReviewSettings.none();
        }
        Path here = Path.of("").toAbsolutePath();
        Path folder = file.map(here::resolve).map(Path::getParent).orElse(here);
        Path home = Path.of(System.getProperty("user.home"));
        return options.config()
                .or(() -> ProjectFile.above(folder, home))
                .map(found -> settings.computeIfAbsent(found, this::read))
                .orElseGet(ReviewSettings::none);
    }

    /** The same of all files so far, the first first. */
    Optional<String> helpUri() {
        return settings.values().stream().flatMap(one -> one.helpUri().stream()).findFirst();
    }

    /** What is known of the texts of a project. */
    Optional<Baseline> baseline(ReviewSettings project) {
        if (options.writeBaseline().isPresent()) {
            return Optional.empty();
        }
        return options.baseline()
                .or(project::baseline)
                .map(file ->
                        baselines.computeIfAbsent(file, name -> BaselineReader.read(name.toString(), bytes(name))));
    }

    private ReviewSettings read(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        return new ReviewSettingsReader(session.engine().review().reviewer().rules())
                .read(Source.of(file.toString(), bytes(file)), folder);
    }

    private static byte[] bytes(Path file) {
        if (Files.notExists(file)) {
            throw new Failure(ErrorCode.FILE_NOT_FOUND, file.toString());
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw FileFailures.of(file, e);
        }
    }
}
