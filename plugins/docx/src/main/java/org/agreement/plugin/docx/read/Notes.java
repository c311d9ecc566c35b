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

    /** The lines of a note, fastened to the run that refers to it. */
    List<Line> find(String reference, String id, Piece.Anchor run) {
        return byReference.getOrDefault(key(reference, id), List.of()).stream()
                .map(line -> line.fastenedTo(run))
                .toList();
    }
}
