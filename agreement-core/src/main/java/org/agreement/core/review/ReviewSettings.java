package org.agreement.core.review;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.review.Relation;
import org.agreement.api.review.Severity;

/**
 * What a project says about its reviews.
 *
 * @param folder that holds the project file; paths are relative to it
 * @param off the rules that are not used
 * @param severities the rules whose findings have another severity
 * @param failOn the severity from which on a review fails, or {@code never}
 * @param baseline what is known already
 * @param exclude the files that are not reviewed, with wildcards
 * @param helpUri where the pages about rules are published; ends in a slash
 */
public record ReviewSettings(
        Path folder,
        List<String> off,
        Map<String, Severity> severities,
        Optional<Relation> relation,
        Optional<LocalDate> asOf,
        Optional<String> failOn,
        Optional<Path> baseline,
        List<String> exclude,
        Optional<String> helpUri) {

    public ReviewSettings {
        off = List.copyOf(off);
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        exclude = List.copyOf(exclude);
    }

    /** Nothing is said. */
    public static ReviewSettings none() {
        return new ReviewSettings(
                Path.of(""),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** Whether a file is not to be reviewed: its path below the folder, or its name, fits a pattern. */
    public boolean excludes(Path file) {
        Path base = Baseline.absolute(Path.of(""), folder.toString());
        Path path = Baseline.absolute(Path.of(""), file.toString());
        Path below = path.startsWith(base) ? base.relativize(path) : path;
        Path name = Optional.ofNullable(path.getFileName()).orElse(path);
        return exclude.stream().anyMatch(pattern -> {
            var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            return matcher.matches(below) || matcher.matches(name);
        });
    }
}
