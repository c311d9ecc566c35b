package org.agreement.plugin.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a paragraph while it is read; of several, where the ends of the first ones were deleted. */
final class ParagraphText {

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Line> beside = new ArrayList<>();
    private final int paragraph;
    private Optional<Piece.Anchor> firstRun = Optional.empty();
    private Optional<Revision> revision = Optional.empty();
    private Hiding hiding = Hiding.NONE;
    private int links;
    private boolean loose;

    /** Begins a paragraph of the document, counted from 1. */
    ParagraphText(int paragraph) {
        this.paragraph = paragraph;
    }

    /** Remembers that a run begins, be there text in it or not. */
    void run(Piece.Anchor run) {
        firstRun = firstRun.or(() -> Optional.of(run));
    }

    /** Begins or ends a tracked change: what is added from now on is part of it, or of none. */
    void revise(Optional<Revision> change) {
        revision = change;
    }

    /** Says how the style of the paragraph hides words. */
    void hide(Hiding ofStyle) {
        hiding = ofStyle;
    }

    Hiding hiding() {
        return hiding;
    }

    /** Enters or leaves a hyperlink. */
    void link(boolean enters) {
        links += enters ? 1 : -1;
    }

    /** Whether there are words, and all of them lead elsewhere. */
    boolean isLinked() {
        return text.length() > 0 && !loose;
    }

    /** Adds text. */
    void add(String words, int ofParagraph, int run, Piece.Anchor anchor) {
        if (!words.isEmpty()) {
            loose |= links == 0 && !words.isBlank();
            pieces.add(new Piece(text.length(), words.length(), ofParagraph, run, anchor, revision));
            text.append(words);
        }
    }

    /** Adds lines that stand in a box or a note of the paragraph, and are read after it. */
    void addBeside(List<Line> lines) {
        beside.addAll(lines);
    }

    /** What stands in boxes and notes of the paragraph. */
    List<Line> beside() {
        return beside;
    }

    /** The words so far. */
    String words() {
        return text.toString();
    }

    /**
     * The lines of the paragraph behind its number, and what stands beside it; blank lines are none.
     *
     * @param end the tracked change that its end is part of
     */
    List<Line> lines(String number, String tag, Optional<Revision> end) {
        List<Line> lines = new ArrayList<>();
        if (!number.isEmpty() || text.length() > 0) {
            Line whole = new Line(number + text, numbered(number), false, tag, Optional.empty());
            whole.split().stream()
                    .map(Line::stripped)
                    .filter(line -> !line.text().isEmpty())
                    .forEach(lines::add);
        }
        if (!lines.isEmpty() && end.isPresent()) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1).endedBy(end));
        }
        lines.addAll(beside);
        return lines;
    }

    /** A number is text of no run: a comment on it is fastened to the first one. */
    private List<Piece> numbered(String number) {
        List<Piece> numbered = new ArrayList<>();
        if (!number.isEmpty()) {
            Piece.Anchor anchor = firstRun.orElse(Piece.Anchor.endOf(paragraph));
            int of = pieces.isEmpty() ? paragraph : pieces.get(0).paragraph();
            int run = pieces.isEmpty() ? 1 : pieces.get(0).run();
            Optional<Revision> change = pieces.stream().findFirst().flatMap(Piece::revision);
            numbered.add(new Piece(0, number.length(), of, run, anchor, change));
        }
        pieces.forEach(piece -> numbered.add(piece.movedBy(number.length())));
        return numbered;
    }
}
