package org.agreement.core.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.agreement.core.clause.Ordinals;

/** Tells which numbers a document would count just as they are written, so that they need not be written. */
final class RedlineNumbers {

    private final Map<PartKind, Boolean> counted = new EnumMap<>(PartKind.class);

    RedlineNumbers(Document old, Document other) {
        for (PartKind kind : PartKind.values()) {
            counted.put(kind, isCounted(old, kind) && isCounted(other, kind));
        }
    }

    private static boolean isCounted(Document document, PartKind kind) {
        List<Integer> numbers = document.parts().stream()
                .filter(part -> part.kind() == kind && part.heading().isPresent())
                .map(Part::number)
                .toList();
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                return false;
            }
        }
        return kind.isNumbered();
    }

    /** Whether the headings of a kind are counted from 1 in both documents. */
    boolean countsHeadings(PartKind kind) {
        return counted.getOrDefault(kind, false);
    }

    /** Whether the items of a part are counted from （一）: a document begins anew only where it counts the heading. */
    boolean countsItems(Part part) {
        if (part.heading().isEmpty() || !countsHeadings(part.kind())) {
            return false;
        }
        int last = 0;
        for (Line line : part.lines()) {
            if (!line.marker().isEmpty() && !line.marker().equals(Ordinals.item(++last))) {
                return false;
            }
        }
        return part.kind() != PartKind.SECTION;
    }
}
