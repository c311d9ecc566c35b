package org.agreement.core.data;

/** Walks through a text by code points and knows line and column. */
final class Cursor {

    /** What {@link #peek} gives at the end. */
    static final int END = -1;

    private final Source source;
    private final String text;
    private int index;
    private int line;
    private int column;

    Cursor(Source source, String text) {
        this.source = source;
        this.text = text;
    }

    int peek() {
        return index < text.length() ? text.codePointAt(index) : END;
    }

    /** The code point here, and one step on; at the end it stays. */
    int next() {
        int codePoint = peek();
        if (codePoint == END) {
            return END;
        }
        index += Character.charCount(codePoint);
        boolean halfOfLineBreak = codePoint == '\r' && peek() == '\n';
        if (codePoint == '\n' || (codePoint == '\r' && !halfOfLineBreak)) {
            line++;
            column = 0;
        } else {
            column++;
        }
        return codePoint;
    }

    /** Steps over the code point if it is the one here. */
    boolean skip(int codePoint) {
        boolean here = peek() == codePoint;
        if (here) {
            next();
        }
        return here;
    }

    Place place() {
        return source.place(line, column);
    }
}
