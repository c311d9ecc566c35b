package org.agreement.core.review;

import java.util.Arrays;

/** Finds the code points of a text among its characters without counting from the beginning each time. */
public final class TextIndex {

    private static final int STRIDE = 512;

    private final String text;

    /** The index of every 512th code point. */
    private final int[] marks;

    public TextIndex(String text) {
        this.text = text;
        int[] found = new int[text.length() / STRIDE + 1];
        int codePoints = 0;
        int last = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (codePoints % STRIDE == 0) {
                last = codePoints / STRIDE;
                found[last] = i;
            }
            codePoints++;
        }
        this.marks = Arrays.copyOf(found, last + 1);
    }

    /** The index of the character at which a code point begins; the length of the text for those behind its end. */
    public int of(int codePoint) {
        int mark = Math.min(codePoint / STRIDE, marks.length - 1);
        int index = marks[mark];
        for (int left = codePoint - mark * STRIDE; left > 0 && index < text.length(); left--) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index;
    }

    /** The words from a code point to another. */
    public String words(int start, int end) {
        return text.substring(of(start), Math.max(of(start), of(end)));
    }

    /** The whole text. */
    public String text() {
        return text;
    }
}
