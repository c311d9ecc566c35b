package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.agreement.Inline;

/** Running text while it is filled; adjacent words of the same kind become one. */
final class InlineBuilder {

    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean strong;
    private String separator = "";
    private int added;

    void words(String text, boolean isStrong) {
        if (text.isEmpty()) {
            return;
        }
        separate();
        append(text, isStrong);
        added++;
    }

    void add(Inline inline) {
        if (inline.printed().isEmpty()) {
            return;
        }
        separate();
        flush();
        inlines.add(inline);
        added++;
    }

    private void append(String text, boolean isStrong) {
        if (isStrong != strong) {
            flush();
            strong = isStrong;
        }
        words.append(text);
    }

    private void separate() {
        append(separator, strong);
        separator = "";
    }

    /** How many pieces were added so far. */
    int added() {
        return added;
    }

    /** What stands before the next piece, if one follows. */
    String separator() {
        return separator;
    }

    /** Puts words before the next piece, if one follows. */
    void separateBy(String text) {
        separator = text;
    }

    private void flush() {
        if (words.length() > 0) {
            inlines.add(new Inline.Words(words.toString(), strong));
            words.setLength(0);
        }
    }

    List<Inline> build() {
        flush();
        return List.copyOf(inlines);
    }
}
