package org.agreement.core.comparison;

import java.util.HashMap;
import java.util.Map;

/** How much two texts have in common. */
final class Likeness {

    /** From this on, one text may be what became of the other. */
    static final int ALIKE = 45;

    private Likeness() {}

    /** The share of pairs of neighbouring characters that both texts have, of 100. */
    static int percent(String one, String other) {
        if (one.equals(other)) {
            return 100;
        }
        int pairs = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
        return pairs == 0 ? 0 : Math.toIntExact(200L * common(one, other) / pairs);
    }

    private static int common(String one, String other) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < one.length(); i++) {
            counts.merge(pair(one, i), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 1 < other.length(); i++) {
            int left = counts.getOrDefault(pair(other, i), 0);
            if (left > 0) {
                counts.put(pair(other, i), left - 1);
                common++;
            }
        }
        return common;
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }
}
