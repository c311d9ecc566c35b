package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.agreement.core.data.ProcessorTime;
import org.agreement.core.review.RulePattern.Match;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-5")
final class RulePatternTest {

    private static final int RUNS = Boolean.getBoolean("proof") ? 200_000 : 3_000;

    private static final List<String> PIECES = List.of(
            "甲",
            "乙",
            "(甲|乙丙)",
            "(?:甲|丙)?",
            "[^甲]{0,3}",
            "[甲乙]{1,2}",
            "丙*",
            "乙+",
            "(?:甲乙){1,2}",
            "|",
            "^",
            "$",
            "\\s",
            "丙??");

    @Test
    void findsWhatRe2Finds() {
        for (long seed = 0; seed < RUNS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String pattern = joined(random, PIECES, 5);
            String text = joined(random, List.of("甲", "乙", "丙", " "), 20);
            assertTrue(PlainSyntax.isKept(pattern), pattern);
            assertEquals(byRe2(pattern, text), RulePattern.of(pattern).in(text), pattern + " in " + text);
            assertEquals(
                    Pattern.compile(pattern).matcher(text).find(),
                    RulePattern.of(pattern).isFoundIn(text));
        }
    }

    private static String joined(SplittableRandom random, List<String> pieces, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, most + 1); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static List<Match> byRe2(String pattern, String text) {
        List<Match> matches = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
            if (matcher.end(group) > matcher.start(group)) {
                matches.add(new Match(matcher.start(group), matcher.end(group)));
            }
        }
        return matches;
    }

    @Test
    void leavesToRe2WhatOthersReadOtherwiseOrWithoutBounds() {
        List.of("(a+)+", "a.b", "(?i)a", "[[]", "[a&&b]", "a++", "\\pL", "(?P<n>a)", "a{1,2}{3}", "x{2", "(a|b){0,99}")
                .forEach(pattern -> assertFalse(PlainSyntax.isKept(pattern), pattern));
        assertThrows(PatternSyntaxException.class, () -> RulePattern.of("(a"));
        assertThrows(PatternSyntaxException.class, () -> RulePattern.of("(?=a)"));
        assertThrows(PatternSyntaxException.class, () -> RulePattern.of("(a)\\1"));
    }

    @Test
    void takesTimeLinearInTheSentence() {
        RulePattern pattern = RulePattern.of("甲[^乙]{0,900}甲[^乙]{0,900}甲[^乙]{0,900}丙");
        ProcessorTime.within(
                Duration.ofSeconds(10),
                () -> assertFalse(pattern.isFoundIn("甲".repeat(Sentences.LONGEST))),
                "a sentence that makes patterns go back");
    }
}
