package org.agreement.core.review;

import java.util.ArrayList;
import java.util.List;
import org.agreement.core.review.RulePattern.Match;

/** A pattern that runs only in sentences with the words that it needs. */
final class SoughtPattern {

    private final RulePattern pattern;

    /** Numbers of words: of each row one. */
    private final List<int[]> needed = new ArrayList<>();

    SoughtPattern(RulePattern pattern, WordFinder finder) {
        this.pattern = pattern;
        for (List<String> words : pattern.words()) {
            needed.add(words.stream().mapToInt(finder::number).toArray());
        }
    }

    /** The rarest words that it needs, of which one must be there. */
    int[] rarest() {
        return needed.get(0).clone();
    }

    /** Whether a sentence has the words. */
    boolean mayMatch(SentenceWords words) {
        for (int[] one : needed) {
            if (!words.haveOneOf(one)) {
                return false;
            }
        }
        return true;
    }

    List<Match> in(String sentence) {
        return pattern.in(sentence);
    }

    boolean isFoundIn(String sentence) {
        return pattern.isFoundIn(sentence);
    }
}
