package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The signature block bears no heading: it is what stands before the annexes and is more like the old one than like a clause. */
final class ClosingSplit {

    private ClosingSplit() {}

    /** The parts with the signature block as one of its own. */
    static List<Part> split(List<Part> parts, Document old) {
        int last = parts.size() - 1;
        while (last > 0 && parts.get(last).kind() == PartKind.ANNEX) {
            last--;
        }
        Part before = parts.get(last);
        List<Line> closing = old.part(Part.CLOSING).map(Part::lines).orElse(List.of());
        List<Line> clause = old.part(before.key())
                .or(() -> lastOf(old, before.title()))
                .map(Part::lines)
                .orElse(List.of());
        int border = border(before.lines(), clause, closing);
        List<Part> split = new ArrayList<>(parts.subList(0, last));
        split.add(before.with(before.lines().subList(0, border)));
        split.add(new Part(
                PartKind.CLOSING,
                Part.CLOSING,
                Optional.empty(),
                0,
                "",
                Optional.empty(),
                List.copyOf(before.lines().subList(border, before.lines().size())),
                false));
        split.addAll(parts.subList(last + 1, parts.size()));
        return split;
    }

    private static Optional<Part> lastOf(Document old, String title) {
        return old.parts().stream()
                .filter(part -> part.kind() == PartKind.CLAUSE && part.title().equals(title))
                .reduce((one, other) -> other);
    }

    /** Where the lines begin to be more like the closing; of equal places the last one. */
    private static int border(List<Line> lines, List<Line> clause, List<Line> closing) {
        int balance = 0;
        int best = 0;
        int border = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            String key = lines.get(i).key();
            balance += likeness(key, closing) - likeness(key, clause);
            if (balance > best) {
                best = balance;
                border = i;
            }
        }
        return border;
    }

    private static int likeness(String key, List<Line> lines) {
        int most = lines.stream()
                .mapToInt(line -> Likeness.percent(key, line.key()))
                .max()
                .orElse(0);
        return most >= Likeness.ALIKE ? most : 0;
    }
}
