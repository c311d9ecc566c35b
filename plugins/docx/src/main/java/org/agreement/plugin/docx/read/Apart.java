package org.agreement.plugin.docx.read;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Paragraphs that are no part of the text: entries of a table of contents, and our notes on clauses. Nobody can hide a clause among
 * them by its style or its place alone.
 */
final class Apart {

    private static final Pattern CONTENTS = Pattern.compile("frame:contents@[0-9]+");
    private static final Pattern NOTES = Pattern.compile("note:[^@]+@[0-9]+");
    private static final Pattern NOTE = Pattern.compile("(?s)\\s*〔(?:依据|说明)〕.*");

    /** The number of a page and the beginning of what leads to it, read from the end: so each character is looked at once. */
    private static final Pattern PAGE = Pattern.compile("\\s*+[0-9ivxlcIVXLC]{1,6}+\\s*?(?:\\t|[.·…]{2})");

    private static final Pattern HEADING = Pattern.compile("(?:第.{1,9}[章编部节篇条]|附件[A-Z]{1,2})[^。；，！？]{1,40}");

    private final Styles styles;

    Apart(Styles styles) {
        this.styles = styles;
    }

    /** Whether a content control of that tag holds our table of contents. */
    static boolean isContents(String tag) {
        return CONTENTS.matcher(tag).matches();
    }

    /** Whether a paragraph in a content control of that tag is one of our notes. */
    static boolean isNote(String tag, String words) {
        return NOTES.matcher(tag).matches() && NOTE.matcher(words).matches();
    }

    /**
     * Whether a paragraph is an entry of a table of contents, or its heading.
     *
     * @param inside whether it stands in a content control for such a table
     */
    boolean isEntry(Optional<String> style, ParagraphText text, boolean inside) {
        String words = text.words();
        boolean styled = style.filter(styles::isContents).isPresent();
        boolean paged =
                styled && PAGE.matcher(new StringBuilder(words).reverse()).lookingAt();
        boolean heading = style.filter(styles::isHeadingOfContents).isPresent()
                || HEADING.matcher(words.strip()).matches();
        return paged || (inside && (text.isLinked() || (styled && heading)));
    }
}
