package org.agreement.core.review;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.review.Passage;

/** Splits a passage into sentences, at 。；！？ and at the ends of lines. */
final class Sentences {

    /** Where nobody ends a sentence it ends here, so that the time for a text stays linear in its length. */
    static final int LONGEST = 4_000;

    private static final String ENDS = "。；！？;!?\n\r";

    /**
     * A sentence without what ends it.
     *
     * @param start the first code point in the whole text
     */
    record Sentence(int start, String text) {}

    private Sentences() {}

    static List<Sentence> of(Passage passage) {
        String text = passage.text();
        List<Sentence> sentences = new ArrayList<>();
        int place = passage.start();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from);
            String sentence = text.substring(from, to);
            sentences.add(new Sentence(place, sentence));
            int next = to < text.length() && isEnd(text, to) ? to + 1 : to;
            place += text.codePointCount(from, next);
            from = next;
        }
        return sentences;
    }

    private static int end(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            if (isEnd(text, i)) {
                return i;
            }
        }
        boolean splits = limit < text.length() && Character.isLowSurrogate(text.charAt(limit));
        return splits ? limit - 1 : limit;
    }

    private static boolean isEnd(String text, int index) {
        return ENDS.indexOf(text.charAt(index)) >= 0;
    }
}
