package org.agreement.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.agreement.core.assembly.DisplayWidth;

/** Breaks a text into lines of a given width: at spaces, and beside every Chinese character. */
final class Wrapping {

    private static final String NOT_FIRST = "，。、；：？！）》」』”’】,.;:?!)";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Wrapping(int width) {
        this.width = width;
    }

    /** The lines; one empty line for an empty text. A word that is wider than a line is cut. */
    static List<String> wrap(String text, int width) {
        Wrapping wrapping = new Wrapping(Math.max(2, width));
        pieces(text).forEach(wrapping::add);
        wrapping.end();
        return wrapping.lines;
    }

    private void add(String piece) {
        if (DisplayWidth.of(line.toString()) + DisplayWidth.of(piece.stripTrailing()) > width && !line.isEmpty()) {
            end();
        }
        if (line.isEmpty() && DisplayWidth.of(piece.stripTrailing()) > width) {
            piece.codePoints().forEach(this::addCharacter);
        } else {
            line.append(piece);
        }
    }

    private void addCharacter(int codePoint) {
        if (DisplayWidth.of(line.toString()) + DisplayWidth.of(codePoint) > width) {
            end();
        }
        line.appendCodePoint(codePoint);
    }

    private void end() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
    }

    /** What must stay together: words with the space behind them, Chinese characters with the punctuation behind them. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = 0;
        for (int codePoint : text.codePoints().toArray()) {
            if (before != 0 && mayBreak(before, codePoint)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(codePoint);
            before = codePoint;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || NOT_FIRST.indexOf(after) >= 0 || DisplayWidth.of(after) == 0) {
            return false;
        }
        return before == ' ' || DisplayWidth.of(before) == 2 || DisplayWidth.of(after) == 2;
    }
}
