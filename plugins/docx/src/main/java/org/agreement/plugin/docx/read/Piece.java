package org.agreement.plugin.docx.read;

import java.util.Optional;

/**
 * A stretch of text and where it comes from.
 *
 * @param start the index of its first character
 * @param length how many characters
 * @param paragraph the paragraph of the document, counted from 1
 * @param run the run of the paragraph, counted from 1
 * @param anchor what a comment on it is fastened to
 * @param revision the tracked change that it is part of
 */
record Piece(int start, int length, int paragraph, int run, Anchor anchor, Optional<Revision> revision) {

    /**
     * Where in the document a comment may begin and end.
     *
     * @param paragraph a paragraph of the document, counted from 1
     * @param run a run of the document, counted from 1; 0: the end of the paragraph
     * @param offset the first of the run's characters; {@link #WHOLE}: the run as a whole
     */
    record Anchor(int paragraph, int run, int offset) {

        static final int WHOLE = -1;

        static Anchor endOf(int paragraph) {
            return new Anchor(paragraph, 0, WHOLE);
        }

        static Anchor all(int paragraph, int run) {
            return new Anchor(paragraph, run, WHOLE);
        }

        Anchor plus(int characters) {
            return offset == WHOLE ? this : new Anchor(paragraph, run, offset + characters);
        }
    }

    int end() {
        return start + length;
    }

    Piece movedBy(int characters) {
        return new Piece(start + characters, length, paragraph, run, anchor, revision);
    }

    /** The part of it between two indices, which must overlap it. */
    Piece between(int from, int to) {
        int first = Math.max(start, from);
        int characters = Math.min(end(), to) - first;
        return new Piece(first, characters, paragraph, run, anchor.plus(first - start), revision);
    }

    /** The same text, fastened elsewhere. */
    Piece fastenedTo(Anchor other) {
        return new Piece(start, length, paragraph, run, other, revision);
    }
}
