package org.agreement.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agreement.core.refusal.Language;
import org.junit.jupiter.api.Test;

final class TextsTest {

    private final Texts zh = Texts.in(Language.ZH);
    private final Texts en = Texts.in(Language.EN);

    @Test
    void haveTheSameKeysInBothLanguages() {
        assertEquals(
                new TreeSet<>(zh.bundle().keySet()), new TreeSet<>(en.bundle().keySet()));
    }

    @Test
    void takeTheSameArgumentsInBothLanguages() {
        for (String key : zh.bundle().keySet()) {
            assertEquals(holes(zh, key), holes(en, key), key);
        }
    }

    @Test
    void areNeverEmpty() {
        for (String key : zh.bundle().keySet()) {
            assertFalse(zh.bundle().getString(key).isEmpty(), key);
            assertFalse(en.bundle().getString(key).isEmpty(), key);
        }
    }

    @Test
    void fillInArgumentsAsTheyAre() {
        assertEquals("没有命令 $1\\{0}", zh.of("mistake.unknownCommand", "$1\\{0}"));
    }

    private static Set<String> holes(Texts texts, String key) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(texts.bundle().getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
