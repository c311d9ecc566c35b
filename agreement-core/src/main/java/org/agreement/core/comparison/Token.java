package org.agreement.core.comparison;

import java.util.Optional;

/**
 * What is compared as a whole: a number, a word of letters, a reference, or one character.
 *
 * @param spaced whether white space follows
 * @param path the term whose value it is part of
 * @param target what it leads to, if it is a reference
 * @param strong whether it is shown bold
 */
record Token(String text, boolean spaced, Optional<String> path, Optional<Target> target, boolean strong) {

    String printed() {
        return spaced ? text + " " : text;
    }

    /** Whether it would run together with a neighbour of its sort if there were no space between them. */
    boolean isWord() {
        return text.charAt(0) < 0x80 && Character.isLetterOrDigit(text.charAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** Whether it looks like a reference to a clause, an item or an annex. */
    boolean isReference() {
        return text.length() > 2 && (text.charAt(0) == '第' || text.startsWith("附件"));
    }

    Token leadingTo(Optional<Target> other) {
        return new Token(text, spaced, path, other, strong);
    }
}
