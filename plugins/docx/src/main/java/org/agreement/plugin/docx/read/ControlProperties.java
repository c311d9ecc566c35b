package org.agreement.plugin.docx.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.api.review.UnreadableDocument;

/**
 * What a content control says of itself.
 *
 * @param tag its tag; where a word processor dropped that, its title, if it is as our own documents write it
 * @param contents whether it holds a table of contents
 */
record ControlProperties(Optional<String> tag, boolean contents) {

    private static final Pattern OUR_TAG = Pattern.compile("(?:~[0-9a-f]{40}|[a-z0-9:/-]+)@[0-9]+");

    static final ControlProperties NONE = new ControlProperties(Optional.empty(), false);

    /** Reads the properties that were just entered. */
    static ControlProperties read(PartReader part) throws UnreadableDocument {
        Optional<String> tag = Optional.empty();
        Optional<String> title = Optional.empty();
        boolean contents = false;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("docPartObj")) {
                contents |= isContents(part);
            } else {
                tag = part.name().equals("tag") ? tag.or(part::value) : tag;
                title = part.name().equals("alias") ? title.or(part::value) : title;
                part.skip();
            }
        }
        Optional<String> saved = savedTag(title);
        return new ControlProperties(tag.or(() -> saved), contents);
    }

    /** Only a title that can be a tag of ours: other documents' titles are words for their readers. */
    private static Optional<String> savedTag(Optional<String> title) {
        return title.filter(ControlProperties::isOurs);
    }

    /** Whether a tag is as our own documents write it. */
    static boolean isOurs(String tag) {
        return OUR_TAG.matcher(tag).matches();
    }

    private static boolean isContents(PartReader part) throws UnreadableDocument {
        boolean contents = false;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            contents |= part.value().filter("Table of Contents"::equals).isPresent();
            part.skip();
        }
        return contents;
    }
}
