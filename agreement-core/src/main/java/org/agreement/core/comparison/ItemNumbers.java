package org.agreement.core.comparison;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells which lines of a part, asked for one after the other, bear another number than counting gives them, and did not before: an item
 * that became a paragraph, or one that was given a number by hand.
 */
final class ItemNumbers {

    private final boolean written;
    private int last;

    /** Both numbers of a line, as they are printed. */
    record Numbers(String before, String after) {}

    /**
     * For one part.
     *
     * @param other the new document; where it writes no numbers at all, none is missing
     */
    ItemNumbers(Document other) {
        written = other.parts().stream()
                .flatMap(part -> part.lines().stream())
                .anyMatch(line -> !line.marker().isEmpty());
    }

    Optional<Numbers> renumbered(LinePair pair) {
        String before = pair.old().map(Line::marker).orElse("");
        String after = pair.other().map(Line::marker).orElse("");
        OptionalInt number = Heading.number(digits(after));
        boolean counted = number.isEmpty() || number.getAsInt() == last + 1;
        last = after.isEmpty() ? last : number.orElse(last + 1);
        boolean sameNumber = digits(before).equals(digits(after));
        boolean another = before.isEmpty() != after.isEmpty() || !(counted || sameNumber);
        boolean both = pair.old().isPresent() && pair.other().isPresent();
        return both && written && another ? Optional.of(new Numbers(before, after)) : Optional.empty();
    }

    private static String digits(String marker) {
        return marker.replaceAll("[（()）、.．\\s]", "");
    }
}
