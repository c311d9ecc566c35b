package org.agreement.plugin.docx.write;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Builds a part of the document; whatever is text is escaped. */
final class Markup {

    private static final int ROOM = 1 << 17;

    private final StringBuilder part = new StringBuilder(ROOM);

    /** Adds markup as it is. */
    Markup raw(String markup) {
        part.append(markup);
        return this;
    }

    /** Adds a number. */
    Markup raw(int number) {
        part.append(number);
        return this;
    }

    /**
     * Adds text, also of an attribute.
     *
     * @throws IllegalArgumentException if XML cannot hold one of its characters, with its name
     */
    Markup text(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> part.append("&lt;");
                case '>' -> part.append("&gt;");
                case '&' -> part.append("&amp;");
                case '"' -> part.append("&quot;");
                default -> {
                    if (isXml(text, i)) {
                        part.append(c);
                    } else {
                        throw new IllegalArgumentException(String.format(
                                Locale.ROOT, "a Word document cannot hold the character U+%04X", (int) c));
                    }
                }
            }
        }
        return this;
    }

    private static boolean isXml(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' ? c < 0xFFFE : c == '\t' || c == '\n';
    }

    /** The part in UTF-8. */
    byte[] bytes() {
        return part.toString().getBytes(StandardCharsets.UTF_8);
    }
}
