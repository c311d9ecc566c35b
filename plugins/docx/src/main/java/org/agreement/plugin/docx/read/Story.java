package org.agreement.plugin.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is read one below the other: the body, a cell, a box, a note. */
final class Story {

    private final List<Line> lines = new ArrayList<>();
    private Optional<ParagraphText> open = Optional.empty();

    /** Begins a paragraph, or goes on with the one before, whose end was deleted. */
    ParagraphText begin(int paragraph) {
        return open.orElseGet(() -> new ParagraphText(paragraph));
    }

    /** Ends a paragraph. */
    void end(ParagraphText text, String number, String tag) {
        open = Optional.empty();
        lines.addAll(text.lines(number, tag));
    }

    /** Leaves a paragraph out. */
    void drop() {
        open = Optional.empty();
    }

    /** Ends a paragraph whose end was deleted: the next one goes on with it. */
    void leaveOpen(ParagraphText text) {
        open = Optional.of(text);
    }

    /** Adds lines. */
    void add(List<Line> more) {
        close();
        lines.addAll(more);
    }

    private void close() {
        open.ifPresent(text -> end(text, "", ""));
    }

    /** All lines. */
    List<Line> lines() {
        close();
        return lines;
    }
}
