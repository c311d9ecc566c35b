package org.agreement.core.review;

import java.util.Arrays;
import java.util.BitSet;

/** The words of rules that stand in one sentence after the other. */
final class SentenceWords implements WordFinder.Taker {

    private final WordFinder finder;
    private final BitSet there;
    private int[] words = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private final BitSet again = new BitSet();
    private int count;

    SentenceWords(WordFinder finder) {
        this.finder = finder;
        this.there = new BitSet(finder.size());
    }

    /** Goes on to a sentence. */
    void read(String sentence) {
        for (int i = 0; i < count; i++) {
            there.clear(words[i]);
        }
        again.clear();
        count = 0;
        finder.find(sentence, this);
    }

    @Override
    public void take(int word, int start, int end) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        words[count] = word;
        starts[count] = start;
        ends[count] = end;
        again.set(count, there.get(word));
        count++;
        there.set(word);
    }

    /** How many occurrences of words there are. */
    int count() {
        return count;
    }

    int word(int occurrence) {
        return words[occurrence];
    }

    /** Whether the word stands earlier in the sentence too. */
    boolean isRepeated(int occurrence) {
        return again.get(occurrence);
    }

    int start(int occurrence) {
        return starts[occurrence];
    }

    int end(int occurrence) {
        return ends[occurrence];
    }

    boolean haveOneOf(int[] some) {
        for (int word : some) {
            if (there.get(word)) {
                return true;
            }
        }
        return false;
    }
}
