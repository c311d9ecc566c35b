package org.agreement.core.refusal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.agreement.core.data.Flaw;
import org.agreement.core.data.Place;
import org.agreement.core.data.Reading;
import org.agreement.core.data.Tree;

/** Collects every refusal of what is read, handed along the readers; for one thread. */
public final class Refusals {

    private static final Comparator<Refusal> READING_ORDER =
            Comparator.comparing(Refusal::place).thenComparing(Refusal::code).thenComparing(Refusal::path);

    private final Set<Refusal> found = new LinkedHashSet<>();

    /** Adds a refusal unless the same is there. */
    public void add(Refusal refusal) {
        found.add(refusal);
    }

    /** Adds a refusal without value. */
    public void add(ErrorCode code, Place place, String path, Object... arguments) {
        add(Refusal.of(code, place, path, arguments));
    }

    /** Adds the flaws of a reading, and gives what could be read, so that more can be found in it. */
    public Optional<Tree> accept(Reading reading) {
        reading.flaws().forEach(flaw -> add(FlawRefusals.of(flaw)));
        return reading.tree();
    }

    /** Adds a flaw of a file. */
    public void add(Flaw flaw) {
        add(FlawRefusals.of(flaw));
    }

    /** How many there are so far. */
    public int size() {
        return found.size();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All refusals by file, line, column and code; of a value that stands elsewhere or too deep, only that it does. */
    public List<Refusal> sorted() {
        Set<Place> unread =
                found.stream().filter(Refusals::isUnread).map(Refusal::place).collect(Collectors.toSet());
        return found.stream()
                .filter(refusal -> isUnread(refusal) || !unread.contains(refusal.place()))
                .sorted(READING_ORDER)
                .toList();
    }

    private static boolean isUnread(Refusal refusal) {
        return refusal.code().equals(ErrorCode.ALIAS.code()) || refusal.code().equals(ErrorCode.NESTED_TOO_DEEP.code());
    }

    /**
     * Ends the step that collected them.
     *
     * @throws Refused if there is at least one
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new Refused(sorted());
        }
    }
}
