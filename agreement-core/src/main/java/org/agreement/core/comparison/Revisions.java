package org.agreement.core.comparison;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.review.TrackedChanges;
import org.agreement.api.review.TrackedChanges.Change;

/**
 * The tracked changes of a document.
 *
 * @param authors who made them: first those who inserted, then those who only deleted, each in the order of the text
 * @param concealed how many differences show only if they are rejected: made without tracking, and undone by tracked changes
 */
public record Revisions(List<Author> authors, int concealed) {

    /**
     * An author of tracked changes.
     *
     * @param name as the document says; empty where it does not
     * @param count of the changes
     * @param first the time of the earliest one, by the clock of the author; empty where none has a time
     * @param last the time of the latest one
     */
    public record Author(String name, int count, Optional<LocalDateTime> first, Optional<LocalDateTime> last) {}

    public Revisions {
        authors = List.copyOf(authors);
    }

    static Revisions of(TrackedChanges changes, int concealed) {
        Map<String, Author> authors = new LinkedHashMap<>();
        Stream.concat(changes.inserted().stream(), changes.deleted().stream())
                .forEach(change -> authors.merge(change.author(), author(change), Revisions::sum));
        return new Revisions(List.copyOf(authors.values()), concealed);
    }

    private static Author author(Change change) {
        return new Author(change.author(), 1, change.at(), change.at());
    }

    private static Author sum(Author one, Author other) {
        Optional<LocalDateTime> first =
                Stream.of(one.first, other.first).flatMap(Optional::stream).min(Comparator.naturalOrder());
        Optional<LocalDateTime> last =
                Stream.of(one.last, other.last).flatMap(Optional::stream).max(Comparator.naturalOrder());
        return new Author(one.name, one.count + other.count, first, last);
    }

    /** How many changes there are. */
    public int count() {
        return authors.stream().mapToInt(Author::count).sum();
    }

    /** The time of the earliest one; empty where none has a time. */
    public Optional<LocalDateTime> first() {
        return authors.stream().flatMap(author -> author.first.stream()).min(Comparator.naturalOrder());
    }

    /** The time of the latest one. */
    public Optional<LocalDateTime> last() {
        return authors.stream().flatMap(author -> author.last.stream()).max(Comparator.naturalOrder());
    }
}
