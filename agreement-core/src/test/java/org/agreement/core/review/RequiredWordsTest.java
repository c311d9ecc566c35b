package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RequiredWordsTest {

    @Test
    void takesTheWordsThatEveryMatchHolds() {
        assertEquals(List.of(List.of("概不负责"), List.of("乙")), RequiredWords.of("甲?乙+方?概不负责"));
        assertEquals(List.of(List.of("解除"), List.of("随")), RequiredWords.of("随[^，。]{0,6}解除"));
        assertEquals(
                List.of(List.of("最终解释权"), List.of("方"), List.of("甲", "乙")), RequiredWords.of("[甲乙]方(拥有|享有)?最终解释权"));
    }

    @Test
    void takesAWordOfEachAlternative() {
        assertEquals(List.of(List.of("尽快", "尽早")), RequiredWords.of("(尽快|尽早)[0-9]*"));
        assertEquals(List.of(List.of("不退", "恕不退还")), RequiredWords.of("不退|恕不退还"));
        assertEquals(List.of(List.of("ab")), RequiredWords.of("(?:ab(?P<rest>c)?)+"));
        assertEquals(List.of(List.of("将有权", "可")), RequiredWords.of("(?:将有权|可[以]?)"));
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
        assertEquals(List.of(List.of("a.b")), RequiredWords.of("[]x\\]]*a\\.b\\d"));
    }

    @Test
    void partsAPatternAtItsOuterAlternatives() {
        assertEquals(List.of("(a|b)c", "[|]d", "e\\|"), RequiredWords.branches("(a|b)c|[|]d|e\\|"));
    }
}
