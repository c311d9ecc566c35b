package org.agreement.core.review;

import com.google.re2j.Pattern;
import java.util.List;

/**
 * A pattern of RE2, which matches in time linear in the text whatever its author wrote.
 *
 * @param words every match holds one of them; at least one
 */
record RulePattern(Pattern pattern, List<String> words) {

    RulePattern {
        words = List.copyOf(words);
    }

    /**
     * Compiles a pattern.
     *
     * @throws com.google.re2j.PatternSyntaxException if it is none
     */
    static RulePattern compile(String text) {
        Pattern pattern = Pattern.compile(text);
        return new RulePattern(pattern, RequiredWords.of(text));
    }

    boolean isFoundIn(CharSequence text) {
        return pattern.matcher(text).find();
    }
}
