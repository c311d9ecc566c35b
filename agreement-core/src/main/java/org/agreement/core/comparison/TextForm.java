package org.agreement.core.comparison;

import java.util.Locale;

/** How a text is written that came back. */
public enum TextForm {
    /** Plain text, also that of a document: a heading is told by its words. */
    PLAIN,
    /** Markdown, as the engine writes it. */
    MARKDOWN;

    /** The form that the name of a file tells. */
    public static TextForm of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown") ? MARKDOWN : PLAIN;
    }

    /** The words that a reader sees. */
    String plain(String line) {
        if (this != MARKDOWN) {
            return line;
        }
        int level = Markdown.level(line);
        return Markdown.plain(line.substring(level).strip());
    }

    /** Whether headings tell which clauses are shown conspicuously; in Markdown only their words are bold. */
    boolean marksProminent() {
        return this != MARKDOWN;
    }

    /** Whether the line only draws a rule. */
    boolean isRule(String line) {
        return this == MARKDOWN && Markdown.isRule(line);
    }

    /** The level of a heading from 1; 0 for what is none, as far as the form tells. */
    int level(String line) {
        return this == MARKDOWN ? Markdown.level(line) : 0;
    }
}
