package org.agreement.plugin.docx.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agreement.api.review.Finding;
import org.agreement.plugin.docx.read.Piece.Anchor;

/** Where comments begin and end in a document. */
final class CommentMarks {

    private static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::offset).thenComparing(Mark::begins).thenComparingInt(Mark::comment);

    private final DocumentText document;
    private final Map<Integer, List<Mark>> ofRuns = new HashMap<>();
    private final Map<Integer, List<Mark>> ofParagraphs = new HashMap<>();
    private int codePoints;
    private int characters;

    /**
     * The beginning or the end of a comment.
     *
     * @param offset the character of the run before which it stands
     */
    record Mark(int offset, boolean begins, int comment) {}

    private CommentMarks(DocumentText document) {
        this.document = document;
    }

    /** Places a comment for each finding; their numbers are given in the same order. */
    static CommentMarks of(DocumentText document, List<Finding> findings, List<Integer> numbers) {
        CommentMarks marks = new CommentMarks(document);
        for (int i = 0; i < findings.size(); i++) {
            marks.place(findings.get(i), numbers.get(i));
        }
        marks.ofRuns.values().forEach(list -> list.sort(ORDER));
        marks.ofParagraphs.values().forEach(list -> list.sort(ORDER));
        return marks;
    }

    /** The marks in and around a run, in order. */
    List<Mark> ofRun(int run) {
        return ofRuns.getOrDefault(run, List.of());
    }

    /** The marks at the end of a paragraph: each comment begins and ends there, or does one of both. */
    List<Mark> ofParagraph(int paragraph) {
        return ofParagraphs.getOrDefault(paragraph, List.of());
    }

    private void place(Finding finding, int comment) {
        List<Piece> pieces = document.pieces();
        if (pieces.isEmpty()) {
            return;
        }
        int from = index(finding.start());
        int to = Math.max(from + 1, index(finding.end()));
        Piece first = pieces.get(Math.min(firstEndingAfter(from), pieces.size() - 1));
        Piece last = pieces.get(lastBeginningBefore(to));
        Anchor begin = first.anchor().plus(Math.max(0, Math.min(from - first.start(), first.length() - 1)));
        Anchor end = last.anchor().plus(Math.max(1, Math.min(to - last.start(), last.length())));
        if (!isBefore(begin, end)) {
            end = begin.run() == 0 ? begin : Anchor.all(begin.paragraph(), begin.run());
        }
        mark(begin, true, comment);
        mark(end, false, comment);
    }

    /** Paragraphs and runs are numbered in the order of the document; the end of a paragraph comes after its runs. */
    private static long order(Anchor anchor) {
        int run = anchor.run() == 0 ? Integer.MAX_VALUE : anchor.run();
        return ((long) anchor.paragraph() << Integer.SIZE) + run;
    }

    private static boolean isBefore(Anchor begin, Anchor end) {
        boolean same = order(begin) == order(end);
        boolean backwards =
                begin.offset() != Anchor.WHOLE && end.offset() != Anchor.WHOLE && end.offset() <= begin.offset();
        return order(begin) < order(end) || (same && !backwards);
    }

    private void mark(Anchor anchor, boolean begins, int comment) {
        int whole = begins ? 0 : Integer.MAX_VALUE;
        Mark mark = new Mark(anchor.offset() == Anchor.WHOLE ? whole : anchor.offset(), begins, comment);
        (anchor.run() == 0
                        ? ofParagraphs.computeIfAbsent(anchor.paragraph(), key -> new ArrayList<>())
                        : ofRuns.computeIfAbsent(anchor.run(), key -> new ArrayList<>()))
                .add(mark);
    }

    /** The index of the first piece that ends behind a character, or how many there are. */
    private int firstEndingAfter(int index) {
        List<Piece> pieces = document.pieces();
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end() > index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The index of the last piece that begins before a character; the first one if none does. */
    private int lastBeginningBefore(int index) {
        List<Piece> pieces = document.pieces();
        int next = firstEndingAfter(index - 1);
        return next < pieces.size() && pieces.get(next).start() < index ? next : Math.max(0, next - 1);
    }

    /** The index of a code point: findings come in the order of the text, so the way is short. */
    private int index(int codePoint) {
        String text = document.text().text();
        if (codePoint < codePoints) {
            codePoints = 0;
            characters = 0;
        }
        while (codePoints < codePoint && characters < text.length()) {
            characters += Character.charCount(text.codePointAt(characters));
            codePoints++;
        }
        return characters;
    }
}
