package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agreement.api.review.TrackedChanges.Change;
import org.agreement.core.comparison.Difference.Kind;

/** Who made the tracked changes of a difference. */
final class Authorship {

    private final Stretches inserted;
    private final Stretches deleted;
    private final Map<Integer, Line> before;

    /** Stretches of a text that were changed. */
    static final class Stretches {

        private final int[] text;
        private final List<Change> changes;

        /**
         * The stretches.
         *
         * @param changes in the order of the text
         */
        Stretches(String text, List<Change> changes) {
            this.text = text.codePoints().toArray();
            this.changes = changes;
        }

        /** The changes between two places. */
        private List<Change> between(int start, int end) {
            int low = 0;
            int high = changes.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (changes.get(middle).end() > start) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            List<Change> between = new ArrayList<>();
            while (low < changes.size() && changes.get(low).start() < end) {
                between.add(changes.get(low++));
            }
            return between;
        }

        /** Who changed a line or its ends. */
        private List<String> around(Line line) {
            return between(line.start() - 1, line.end() + 1).stream()
                    .map(Change::author)
                    .toList();
        }

        /** The words of a change without space, as far as they are in the text: a plugin says where they are. */
        private String words(Change change) {
            int start = Math.max(0, Math.min(change.start(), text.length));
            int end = Math.max(start, Math.min(change.end(), text.length));
            StringBuilder words = new StringBuilder();
            new String(text, start, end - start)
                    .chars()
                    .filter(c -> !Tokenizer.isSpace((char) c))
                    .forEach(c -> words.append((char) c));
            return words.toString();
        }
    }

    /**
     * The authors of a document.
     *
     * @param before what the lines of the old document are without the tracked changes, by their places
     */
    Authorship(Stretches inserted, Stretches deleted, Map<Integer, Line> before) {
        this.inserted = inserted;
        this.deleted = deleted;
        this.before = before;
    }

    /** The authors of a difference, in the order of the text. */
    List<String> of(Found found) {
        if (found.kind() == Kind.RENUMBERED) {
            return List.of();
        }
        boolean replaced = found.kind() != Kind.ADDED && !(found.kind() == Kind.MOVED && found.isOfPart());
        List<Line> lines = found.kind() == Kind.REMOVED ? List.of() : found.lines();
        List<Line> old = replaced
                ? found.oldLines().stream()
                        .flatMap(line -> Stream.ofNullable(before.get(line.start())))
                        .toList()
                : List.of();
        Set<String> authors = new LinkedHashSet<>();
        lines.forEach(line -> inserted.between(line.start(), line.end()).stream()
                .filter(change -> concerns(found, Rewording::inserted, inserted.words(change)))
                .forEach(change -> authors.add(change.author())));
        old.forEach(line -> deleted.between(line.start(), line.end()).stream()
                .filter(change -> concerns(found, Rewording::deleted, deleted.words(change)))
                .forEach(change -> authors.add(change.author())));
        if (authors.isEmpty()) {
            lines.forEach(line -> authors.addAll(inserted.around(line)));
            old.forEach(line -> authors.addAll(deleted.around(line)));
        }
        return List.copyOf(authors);
    }

    /** Of a line in which several made changes, those count that are about the same words. */
    private static boolean concerns(Found found, Function<Rewording, String> side, String words) {
        return found.rewordings().isEmpty()
                || found.rewordings().stream()
                        .map(side)
                        .anyMatch(one -> !one.isEmpty() && (one.contains(words) || words.contains(one)));
    }
}
