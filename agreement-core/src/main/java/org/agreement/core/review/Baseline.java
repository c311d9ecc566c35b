package org.agreement.core.review;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.agreement.api.review.Finding;
import org.agreement.core.data.JsonObject;

/**
 * What an earlier review has found, by files and fingerprints: only what is new counts.
 *
 * @param known what was found
 */
public record Baseline(Set<Known> known) {

    /**
     * A finding of an earlier review.
     *
     * @param file the absolute path of the file
     */
    record Known(Path file, String fingerprint) {}

    public Baseline {
        known = Collections.unmodifiableSet(new LinkedHashSet<>(known));
    }

    /** The text without what the baseline knows. */
    public Reviewed applied(Reviewed reviewed) {
        Path file = absolute(Path.of(""), reviewed.name());
        Suppression seen = new Suppression(Suppression.Kind.BASELINE, "");
        List<Reported> reported = reviewed.reported().stream()
                .map(one -> one.suppression().isEmpty() && known.contains(new Known(file, one.fingerprint()))
                        ? one.suppressed(seen)
                        : one)
                .toList();
        return new Reviewed(reviewed.name(), reviewed.text(), reported, reviewed.document(), reviewed.agreement());
    }

    /** A baseline that knows all that was found now. */
    public static Baseline of(List<Reviewed> reviewed) {
        Set<Known> known = new LinkedHashSet<>();
        for (Reviewed one : reviewed) {
            Path file = absolute(Path.of(""), one.name());
            one.reported().forEach(reported -> known.add(new Known(file, reported.fingerprint())));
        }
        return new Baseline(known);
    }

    /** What was found now, as a baseline file: files are named relative to the folder that it lies in. */
    public static JsonObject file(List<Reviewed> reviewed, Path folder) {
        Path base = absolute(Path.of(""), folder.toString());
        List<JsonObject> fingerprints = reviewed.stream()
                .flatMap(one -> one.reported().stream()
                        .map(reported -> entry(base.relativize(absolute(Path.of(""), one.name())), reported)))
                .toList();
        return JsonObject.builder()
                .put("formatVersion", 1)
                .put("fingerprints", fingerprints)
                .build();
    }

    private static JsonObject entry(Path file, Reported reported) {
        Finding finding = reported.finding();
        return JsonObject.builder()
                .put("file", file.toString())
                .put("rule", finding.rule())
                .put("text", finding.text())
                .put("fingerprint", reported.fingerprint())
                .build();
    }

    /** A file that is named relative to a folder. */
    static Path absolute(Path folder, String name) {
        return folder.toAbsolutePath().resolve(name).normalize();
    }
}
