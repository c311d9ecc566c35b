package org.agreement.core.review;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds words of which every match of a pattern holds at least one, so that a pattern need not run where none of them
 * stands.
 */
final class RequiredWords {

    private final String pattern;
    private int next;

    private RequiredWords(String pattern) {
        this.pattern = pattern;
    }

    /** The words; none if a match may be without any. The pattern must be one of RE2. */
    static List<String> of(String pattern) {
        if (pattern.contains("(?i") || pattern.contains("\\Q")) {
            return List.of();
        }
        return new RequiredWords(pattern).alternatives();
    }

    private List<String> alternatives() {
        List<String> all = new ArrayList<>();
        boolean each = true;
        do {
            List<String> branch = sequence();
            each &= !branch.isEmpty();
            all.addAll(branch);
        } while (skip('|'));
        return each ? all : List.of();
    }

    private List<String> sequence() {
        List<String> best = List.of();
        StringBuilder run = new StringBuilder();
        while (next < pattern.length() && pattern.charAt(next) != '|' && pattern.charAt(next) != ')') {
            char c = pattern.charAt(next++);
            boolean literal = isLiteral(c);
            List<String> inner = List.of();
            if (c == '(') {
                inner = group();
            } else if (c == '[') {
                skipClass();
            } else if (c == '\\') {
                c = pattern.charAt(next++);
                literal = !Character.isLetterOrDigit(c);
            }
            boolean optional = mayBeAbsent();
            boolean repeated = skipQuantifier();
            if (literal && !optional) {
                run.append(c);
            }
            if (!literal || optional || repeated) {
                best = better(best, run.isEmpty() ? List.of() : List.of(run.toString()));
                run.setLength(0);
            }
            if (!optional) {
                best = better(best, inner);
            }
        }
        return better(best, run.isEmpty() ? List.of() : List.of(run.toString()));
    }

    private List<String> group() {
        if (skip('?')) {
            int end = pattern.indexOf(pattern.charAt(next) == ':' ? ':' : '>', next);
            next = end + 1;
        }
        List<String> inner = alternatives();
        skip(')');
        return inner;
    }

    private void skipClass() {
        skip('^');
        skip(']');
        while (next < pattern.length() && !skip(']')) {
            next += pattern.charAt(next) == '\\' ? 2 : 1;
        }
    }

    private boolean mayBeAbsent() {
        return next < pattern.length() && ("?*".indexOf(pattern.charAt(next)) >= 0 || pattern.startsWith("{0", next));
    }

    private boolean skipQuantifier() {
        boolean any = false;
        while (next < pattern.length() && "?*+{".indexOf(pattern.charAt(next)) >= 0) {
            next = pattern.charAt(next) == '{' ? pattern.indexOf('}', next) + 1 : next + 1;
            any = true;
        }
        return any;
    }

    private boolean skip(char expected) {
        boolean there = next < pattern.length() && pattern.charAt(next) == expected;
        next += there ? 1 : 0;
        return there;
    }

    private static boolean isLiteral(char c) {
        return ".^$([\\".indexOf(c) < 0;
    }

    /** The list whose shortest word is longer; of equals the list of fewer words. */
    private static List<String> better(List<String> one, List<String> other) {
        int lengthOfOne = shortest(one);
        int lengthOfOther = shortest(other);
        if (lengthOfOne == lengthOfOther) {
            return one.size() <= other.size() ? one : other;
        }
        return lengthOfOne > lengthOfOther ? one : other;
    }

    private static int shortest(List<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
