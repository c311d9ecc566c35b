package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.review.Passage;

/** A list of contents says nothing of its own: headings one after the other that all stand in the text once more. */
final class ContentsList {

    /** Fewer headings that follow each other may be a chapter and its first clause. */
    private static final int SHORTEST = 3;

    /** The number of a page and what leads to it, read from the end: so each character is looked at twice at most. */
    private static final Pattern PAGE = Pattern.compile("[0-9]{1,4}+(?:\\s*+[.·…]{2,}+\\s*+|(?=\\s*?\\t)\\s*+)");

    private static final Pattern CAPTION = Pattern.compile("目[\\s\\u3000]*[录次]");

    private ContentsList() {}

    /** The passages without a list of contents. */
    static List<Passage> removed(List<Passage> passages, TextForm form) {
        List<String> headings = passages.stream()
                .map(passage -> heading(form.plain(passage.text())))
                .toList();
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            last.put(headings.get(i), i);
        }
        Set<Integer> listed = new HashSet<>();
        int from = 0;
        while (from < headings.size()) {
            int to = from;
            while (to < headings.size() && !headings.get(to).isEmpty()) {
                to++;
            }
            int length = recurring(headings, last, from, to);
            for (int i = from; i < from + length; i++) {
                listed.add(i);
            }
            if (length > 0 && from > 0 && isCaption(passages.get(from - 1), form)) {
                listed.add(from - 1);
            }
            from = to + 1;
        }
        List<Passage> kept = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (!listed.contains(i)) {
                kept.add(passages.get(i));
            }
        }
        return kept;
    }

    /** How many headings from the first one on stand once more below; 0 if too few. */
    private static int recurring(List<String> headings, Map<String, Integer> last, int from, int to) {
        int longest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            least = Math.min(least, last.getOrDefault(headings.get(i), -1));
            longest = least > i ? i + 1 - from : longest;
        }
        return longest < SHORTEST ? 0 : longest;
    }

    private static String heading(String line) {
        String words = line.strip();
        Matcher page = PAGE.matcher(new StringBuilder(words).reverse());
        int end = page.lookingAt() ? words.length() - page.end() : words.length();
        return Heading.labelled(words.substring(0, end), title -> false)
                .map(heading -> heading.kind() + " " + heading.title().replaceAll("[\\s\\u3000]", ""))
                .orElse("");
    }

    private static boolean isCaption(Passage passage, TextForm form) {
        return CAPTION.matcher(form.plain(passage.text()).strip()).matches();
    }
}
