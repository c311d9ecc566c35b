package org.agreement.plugin.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is read one below the other: the body, a cell, a box, a note. */
final class Story {

    private final List<Line> lines = new ArrayList<>();
    private Optional<ParagraphText> open = Optional.empty();
    private boolean left;

    /** Begins a paragraph, or goes on with the one before, whose end is not there. */
    ParagraphText begin(int paragraph) {
        return open.orElseGet(() -> new ParagraphText(paragraph));
    }

    /** Ends a paragraph. */
    void end(ParagraphText text, String number, String tag, Optional<Revision> end) {
        open = Optional.empty();
        lines.addAll(text.lines(number, tag, end));
    }

    /** Leaves a paragraph out, but not what stands beside it. */
    void drop(ParagraphText text) {
        open = Optional.empty();
        lines.addAll(text.beside());
    }

    /** Ends a paragraph whose end is not there: the next one goes on with it. */
    void leaveOpen(ParagraphText text) {
        open = Optional.of(text);
    }

    /** Adds lines that stand between paragraphs. */
    void add(List<Line> more) {
        if (!more.isEmpty()) {
            close();
            lines.addAll(more);
        }
    }

    private void close() {
        open.ifPresent(text -> end(text, "", "", Optional.empty()));
    }

    /** The version that is read has nothing of it. */
    void leaveOut() {
        left = true;
    }

    /** Whether the version that is read has nothing of it. */
    boolean isLeftOut() {
        return left;
    }

    /** All lines. */
    List<Line> lines() {
        close();
        return lines;
    }
}
