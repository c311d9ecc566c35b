package org.agreement.core.review;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.review.MeteredText;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of RE2, which is found in time linear in the sentence whatever its author wrote.
 *
 * <p>Most patterns are read by Java's own expressions alike, and much faster as long as they do not have to go back far:
 * they are tried with those, within a number of steps that is linear in the sentence, and with RE2 where that does not do.
 * Each is compiled when it is first needed.
 */
final class RulePattern {

    /** Found characters of a sentence: the first group of a pattern where it has one, or else all of the match. */
    record Match(int start, int end) {}

    private static final int READS_PER_CHARACTER = 100;
    private static final int READS_BESIDES = 1_000;

    private final String text;
    private final List<List<String>> words;
    private final boolean plain;
    private volatile @Nullable Pattern linear;
    private volatile java.util.regex.@Nullable Pattern quick;

    private RulePattern(String text, List<List<String>> words, boolean plain) {
        this.text = text;
        this.words = words;
        this.plain = plain;
    }

    /**
     * Reads a pattern.
     *
     * @throws com.google.re2j.PatternSyntaxException if it is none
     */
    static RulePattern of(String text) {
        boolean plain = PlainSyntax.isKept(text);
        if (!plain) {
            Pattern.compile(text);
        }
        return new RulePattern(text, RequiredWords.of(text), plain);
    }

    /** Every match holds at least one word of each list; none where a match may be without any. */
    List<List<String>> words() {
        return words;
    }

    boolean isFoundIn(String sentence) {
        if (plain) {
            try {
                return quick().matcher(metered(sentence)).find();
            } catch (MeteredText.Exhausted e) {
                return linear().matcher(sentence).find();
            }
        }
        return linear().matcher(sentence).find();
    }

    /** Its matches that are not empty. */
    List<Match> in(String sentence) {
        if (plain) {
            try {
                return quickly(sentence);
            } catch (MeteredText.Exhausted e) {
                return linearly(sentence);
            }
        }
        return linearly(sentence);
    }

    private List<Match> quickly(String sentence) {
        List<Match> matches = new ArrayList<>();
        java.util.regex.Matcher matcher = quick().matcher(metered(sentence));
        while (matcher.find()) {
            int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
            add(matches, matcher.start(group), matcher.end(group));
        }
        return matches;
    }

    private List<Match> linearly(String sentence) {
        List<Match> matches = new ArrayList<>();
        Matcher matcher = linear().matcher(sentence);
        while (matcher.find()) {
            int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
            add(matches, matcher.start(group), matcher.end(group));
        }
        return matches;
    }

    private static MeteredText metered(String sentence) {
        return new MeteredText(sentence, READS_PER_CHARACTER, READS_BESIDES);
    }

    private static void add(List<Match> matches, int start, int end) {
        if (end > start) {
            matches.add(new Match(start, end));
        }
    }

    private Pattern linear() {
        Pattern compiled = linear;
        if (compiled == null) {
            compiled = Pattern.compile(text);
            linear = compiled;
        }
        return compiled;
    }

    private java.util.regex.Pattern quick() {
        java.util.regex.Pattern compiled = quick;
        if (compiled == null) {
            compiled = java.util.regex.Pattern.compile(text);
            quick = compiled;
        }
        return compiled;
    }

    @Override
    public String toString() {
        return text;
    }
}
