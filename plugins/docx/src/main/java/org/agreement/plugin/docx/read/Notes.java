package org.agreement.plugin.docx.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes and endnotes of a document, by the references to them. */
final class Notes {

    private final Map<String, List<Line>> byReference = new HashMap<>();

    private static String key(String reference, String id) {
        return reference + " " + id;
    }

    /**
     * Adds a note.
     *
     * @param reference the name of the element that refers to such notes
     */
    void add(String reference, String id, List<Line> lines) {
        byReference.putIfAbsent(key(reference, id), List.copyOf(lines));
    }

    /** The lines of a note, fastened to the run that refers to it first; a note is read once. */
    List<Line> find(String reference, String id, Piece.Anchor run) {
        List<Line> lines = byReference.remove(key(reference, id));
        return lines == null
                ? List.of()
                : lines.stream().map(line -> line.fastenedTo(run)).toList();
    }
}
