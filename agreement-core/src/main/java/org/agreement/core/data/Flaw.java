package org.agreement.core.data;

import java.util.List;

/**
 * Something in a file that cannot be accepted, whatever the file is for.
 *
 * @param path of the value it was found in; empty for the whole
 * @param arguments what the kind says that they are
 */
public record Flaw(Kind kind, Place place, String path, List<String> arguments) {

    public Flaw {
        arguments = List.copyOf(arguments);
    }

    /** What is wrong; a kind that ends the reading hides what comes after it. */
    public enum Kind {
        /** More than {@link Source#MAX_BYTES}; ends the reading. */
        TOO_BIG,
        /** Bytes that are not UTF-8; ends the reading. */
        NOT_UTF8,
        /** A control character, written or escaped; argument: its code point; ends the reading if not escaped. */
        FORBIDDEN_CHARACTER,
        /** Neither YAML nor JSON here; ends the reading. */
        SYNTAX,
        /** Half a quoted text: the quote opened here is never closed; ends the reading. */
        UNCLOSED_QUOTE,
        /** A list or mapping is not closed, or a comma is missing; argument: where it opens; ends the reading. */
        UNCLOSED_BRACKET,
        /** A colon where no key can be; ends the reading. */
        MISPLACED_COLON,
        /** A line of a mapping has no colon; ends the reading. */
        MISSING_COLON,
        /** Deeper or shallower than its neighbours; ends the reading. */
        INDENTATION,
        /** A tab where only spaces indent; ends the reading. */
        TAB,
        /** An unquoted value begins with a character that YAML reserves; argument: it; ends the reading. */
        RESERVED_CHARACTER,
        /** A backslash before a character that it cannot stand before; ends the reading. */
        ESCAPE,
        /** The same key again; arguments: the key, the place of the first. */
        DUPLICATE_KEY,
        /** An alias; argument: its name. */
        ALIAS,
        /** An anchor; argument: its name. */
        ANCHOR,
        /** A tag; argument: it. */
        TAG,
        /** A key that is a list, a mapping or nothing. */
        KEY,
        /** A second document in the file; ends the reading. */
        SECOND_DOCUMENT,
        /** Nested deeper than {@link TreeReader#MAX_DEPTH}; may end the reading. */
        TOO_DEEP,
        /** An unquoted number with a thousands comma in a flow list or mapping; argument: the number. */
        THOUSANDS_COMMA,
        /** {@link TreeReader#MAX_FLAWS} were found; ends the reading. */
        TOO_MANY
    }
}
