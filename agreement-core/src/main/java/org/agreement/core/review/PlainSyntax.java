package org.agreement.core.review;

/**
 * Tells whether a pattern keeps to what RE2 and Java's own expressions read alike, and repeats nothing without bound but
 * single characters.
 */
final class PlainSyntax {

    /** RE2 repeats nothing more often. */
    private static final int MOST = 1_000;

    private static final int MOST_OF_GROUP = 10;
    private static final String CLASSES = "sdwSDW";

    private final String pattern;
    private int next;

    private PlainSyntax(String pattern) {
        this.pattern = pattern;
    }

    /** A pattern of which this is not true may still be one of RE2. */
    static boolean isKept(String pattern) {
        PlainSyntax syntax = new PlainSyntax(pattern);
        return syntax.alternatives() && syntax.next == pattern.length();
    }

    private boolean alternatives() {
        do {
            if (!sequence()) {
                return false;
            }
        } while (skip('|'));
        return true;
    }

    private boolean sequence() {
        while (next < pattern.length() && "|)".indexOf(pattern.charAt(next)) < 0) {
            char c = pattern.charAt(next++);
            boolean kept = switch (c) {
                case '(' -> group() && quantified(MOST_OF_GROUP);
                case '[' -> characters() && quantified(MOST);
                case '\\' -> escape() && quantified(MOST);
                case '^', '$' -> !atQuantifier();
                case '?', '*', '+', '{', '}', ']', '.' -> false;
                default -> !Character.isSurrogate(c) && quantified(MOST);
            };
            if (!kept) {
                return false;
            }
        }
        return true;
    }

    private boolean group() {
        boolean named = skip('?') && !skip(':');
        return !named && alternatives() && skip(')');
    }

    private boolean characters() {
        skip('^');
        int from = next;
        while (next < pattern.length() && (pattern.charAt(next) != ']' || next == from)) {
            char c = pattern.charAt(next++);
            boolean odd = c == '[' || c == '&' || Character.isSurrogate(c) || (c == ']' && next == from + 1);
            if (odd || (c == '\\' && !escape())) {
                return false;
            }
        }
        return skip(']');
    }

    private boolean escape() {
        if (next == pattern.length()) {
            return false;
        }
        char c = pattern.charAt(next++);
        return c < 0x80 && (!Character.isLetterOrDigit(c) || CLASSES.indexOf(c) >= 0);
    }

    private boolean atQuantifier() {
        return next < pattern.length() && "?*+{".indexOf(pattern.charAt(next)) >= 0;
    }

    /** Reads a quantifier, if there is one: two of them are none, and a group has bounds. */
    private boolean quantified(int most) {
        boolean bounded = true;
        if (skip('*') || skip('+')) {
            bounded = most == MOST;
        } else if (skip('{')) {
            bounded = counted(most);
        } else if (!skip('?')) {
            return true;
        }
        skip('?');
        return bounded && !atQuantifier();
    }

    private boolean counted(int most) {
        int low = number();
        int high = low;
        if (skip(',')) {
            high = next < pattern.length() && pattern.charAt(next) == '}' && most == MOST ? low : number();
        }
        return low >= 0 && high >= low && high <= most && skip('}');
    }

    /** A number of at most four digits; -1 if there is none. */
    private int number() {
        int from = next;
        while (next < pattern.length() && next < from + 4 && isDigit(pattern.charAt(next))) {
            next++;
        }
        return next == from ? -1 : Integer.parseInt(pattern.substring(from, next));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean skip(char expected) {
        boolean there = next < pattern.length() && pattern.charAt(next) == expected;
        next += there ? 1 : 0;
        return there;
    }
}
