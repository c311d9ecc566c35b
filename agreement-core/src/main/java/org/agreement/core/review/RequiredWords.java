package org.agreement.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds words that every match of a pattern holds, so that a pattern need not run where one of them is missing: of each
 * list at least one word.
 */
final class RequiredWords {

    /** The rarest first: its shortest word is the longest; of equals the one of the fewest words. */
    private static final Comparator<List<String>> RAREST =
            Comparator.comparing(RequiredWords::shortest).reversed().thenComparing(List::size);

    private final String pattern;
    private int next;

    private RequiredWords(String pattern) {
        this.pattern = pattern;
    }

    /** The words; none if a match may be without any. The pattern must be one of RE2. */
    static List<List<String>> of(String pattern) {
        if (pattern.contains("(?i") || pattern.contains("\\Q")) {
            return List.of();
        }
        return new RequiredWords(pattern)
                .alternatives().stream().distinct().sorted(RAREST).toList();
    }

    /** The patterns that are separated by | outside of parentheses. */
    static List<String> branches(String pattern) {
        RequiredWords reader = new RequiredWords(pattern);
        List<String> branches = new ArrayList<>();
        int from = 0;
        do {
            reader.sequence();
            branches.add(pattern.substring(from, reader.next));
            from = reader.next + 1;
        } while (reader.skip('|'));
        return branches;
    }

    private List<List<String>> alternatives() {
        List<List<String>> only = sequence();
        if (!skip('|')) {
            return only;
        }
        List<String> all = new ArrayList<>();
        boolean each = addRarest(all, only);
        do {
            each &= addRarest(all, sequence());
        } while (skip('|'));
        return each ? List.of(all.stream().distinct().toList()) : List.of();
    }

    private static boolean addRarest(List<String> all, List<List<String>> branch) {
        branch.stream().min(RAREST).ifPresent(all::addAll);
        return !branch.isEmpty();
    }

    private List<List<String>> sequence() {
        List<List<String>> needed = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (next < pattern.length() && pattern.charAt(next) != '|' && pattern.charAt(next) != ')') {
            char c = pattern.charAt(next++);
            boolean literal = isLiteral(c);
            List<List<String>> inner = List.of();
            if (c == '(') {
                inner = group();
            } else if (c == '[') {
                inner = characters();
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
                end(run, needed);
            }
            if (!optional) {
                needed.addAll(inner);
            }
        }
        end(run, needed);
        return needed;
    }

    private static void end(StringBuilder run, List<List<String>> needed) {
        if (!run.isEmpty()) {
            needed.add(List.of(run.toString()));
            run.setLength(0);
        }
    }

    private List<List<String>> group() {
        if (skip('?')) {
            int end = pattern.indexOf(pattern.charAt(next) == ':' ? ':' : '>', next);
            next = end + 1;
        }
        List<List<String>> inner = alternatives();
        skip(')');
        return inner;
    }

    /** The characters of a class that only lists a few. */
    private List<List<String>> characters() {
        int from = next;
        skip('^');
        skip(']');
        while (next < pattern.length() && !skip(']')) {
            next += pattern.charAt(next) == '\\' ? 2 : 1;
        }
        String listed = pattern.substring(from, Math.max(from, next - 1));
        boolean few = !listed.isEmpty() && listed.length() <= 6;
        boolean plain = listed.chars().allMatch(Character::isIdeographic);
        return few && plain
                ? List.of(listed.chars().mapToObj(Character::toString).toList())
                : List.of();
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

    private static int shortest(List<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
