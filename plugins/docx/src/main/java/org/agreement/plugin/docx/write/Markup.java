package org.agreement.plugin.docx.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Builds a part of the document in UTF-8; whatever is text is escaped. */
final class Markup {

    private static final int ROOM = 1 << 16;

    /** No character takes more bytes of UTF-8 than this; one of two halves takes fewer for each. */
    private static final int LARGEST = 3;

    private byte[] bytes = new byte[ROOM];
    private int length;

    /** Adds markup as it is, in ASCII. */
    Markup raw(String markup) {
        int more = markup.length();
        reserve(more);
        byte[] to = bytes;
        int at = length;
        for (int i = 0; i < more; i++) {
            to[at + i] = (byte) markup.charAt(i);
        }
        length = at + more;
        return this;
    }

    /** Adds a number. */
    Markup raw(int number) {
        return raw(Integer.toString(number));
    }

    /** Adds text, also of an attribute. */
    Markup text(CharSequence text) {
        return text(text, 0, text.length());
    }

    /**
     * Adds a piece of a text.
     *
     * @throws IllegalArgumentException if XML cannot hold one of its characters, with its name
     */
    Markup text(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x80) {
                ascii(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                rare(Character.toString(Character.toCodePoint(c, text.charAt(i))));
            } else if (c >= 0x80 && c < 0xFFFE && !Character.isSurrogate(c)) {
                wide(c);
            } else if (c == '\t' || c == '\n') {
                put(c);
            } else {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "a Word document cannot hold the character U+%04X", (int) c));
            }
        }
        return this;
    }

    private void ascii(char c) {
        switch (c) {
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '&' -> raw("&amp;");
            case '"' -> raw("&quot;");
            default -> put(c);
        }
    }

    private void put(int b) {
        reserve(1);
        bytes[length++] = (byte) b;
    }

    private void wide(char c) {
        reserve(LARGEST);
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
        } else {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
    }

    private void rare(String character) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            put(b);
        }
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** The part. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
