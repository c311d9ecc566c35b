package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RequiredWordsTest {

    @Test
    void takesTheLongestWordThatEveryMatchHolds() {
        assertEquals(List.of("概不负责"), RequiredWords.of("甲?乙+方?概不负责"));
        assertEquals(List.of("解除"), RequiredWords.of("随[^，。]{0,6}解除"));
        assertEquals(List.of("最终解释权"), RequiredWords.of("[甲乙]方(拥有|享有)?最终解释权"));
    }

    @Test
    void takesAWordOfEachAlternative() {
        assertEquals(List.of("尽快", "尽早"), RequiredWords.of("(尽快|尽早)[0-9]*"));
        assertEquals(List.of("不退", "恕不退还"), RequiredWords.of("不退|恕不退还"));
        assertEquals(List.of("ab"), RequiredWords.of("(?:ab(?P<rest>c)?)+"));
    }

    @Test
    void knowsWhenAMatchNeedsNone() {
        assertEquals(List.of(), RequiredWords.of("(尽快)?[0-9]+"));
        assertEquals(List.of(), RequiredWords.of("尽快|[0-9]+"));
        assertEquals(List.of(), RequiredWords.of("(尽快){0,3}\\d"));
        assertEquals(List.of(), RequiredWords.of("(?i)abc"));
    }

    @Test
    void readsEscapesAndClasses() {
        assertEquals(List.of("a.b"), RequiredWords.of("[]x\\]]*a\\.b\\d"));
    }
}
