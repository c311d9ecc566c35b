package org.agreement.core.refusal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.agreement.api.value.Bilingual;

/** Finds the name that was probably meant. */
public final class Suggestion {

    private static final int LONGEST = 64;

    private Suggestion() {}

    /**
     * The name nearest to a word: the same but for case, {@code _}, {@code -} and spaces, or else the one with the
     * fewest wrong, missing, superfluous or swapped characters, at most a third of them.
     *
     * @return the first in alphabetical order of several that are equally near; empty if none is near
     */
    public static Optional<String> nearest(String word, Collection<String> names) {
        int[] wanted = normalized(word);
        if (wanted.length > LONGEST) {
            return Optional.empty();
        }
        record Candidate(String name, int distance) {}
        return names.stream()
                .map(name -> new Candidate(name, distance(wanted, name)))
                .filter(candidate -> candidate.distance < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** A way out for a word that is none of the names: the nearest one, and all that there are. */
    public static Bilingual wayOut(String word, Collection<String> names) {
        Bilingual all = choices(names);
        return nearest(word, names)
                .map(name ->
                        new Bilingual("是否应为“" + name + "”？" + all.zh(), "Did you mean '" + name + "'? " + all.en()))
                .orElse(all);
    }

    /** All names that there are. */
    public static Bilingual choices(Collection<String> names) {
        return names.isEmpty()
                ? new Bilingual("没有可选的。", "There is none to choose.")
                : new Bilingual("可选：" + String.join("、", names), "Possible: " + String.join(", ", names));
    }

    /** The number of edits, or the largest number where they are too many. */
    private static int distance(int[] word, String name) {
        int[] other = normalized(name);
        int allowed = Math.max(word.length, other.length) / 3;
        if (other.length > LONGEST || Math.abs(word.length - other.length) > allowed) {
            return Integer.MAX_VALUE;
        }
        int distance = distance(word, other);
        return distance <= allowed ? distance : Integer.MAX_VALUE;
    }

    private static int[] normalized(String name) {
        return name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> character != '_' && character != '-' && !Character.isWhitespace(character))
                .toArray();
    }

    /** Damerau and Levenshtein's distance in which no part is edited twice. */
    private static int distance(int[] a, int[] b) {
        int[][] edits = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int changed = edits[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int added = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
                edits[i][j] = Math.min(changed, added);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length][b.length];
    }
}
