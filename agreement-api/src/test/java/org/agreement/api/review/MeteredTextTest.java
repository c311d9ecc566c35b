package org.agreement.api.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class MeteredTextTest {

    @Test
    void isReadLikeTheTextItself() {
        MeteredText text = new MeteredText("每月5日前付款", 10, 0);
        assertTrue(Pattern.compile("每月\\d+日").matcher(text).find());
        assertEquals("5日", text.subSequence(2, 4));
        assertEquals(7, text.length());
    }

    @Test
    void stopsPatternsThatGoBackTooOften() {
        Pattern runaway = Pattern.compile("(a+)+b");
        MeteredText text = new MeteredText("a".repeat(5_000), 100, 1_000);
        assertThrows(MeteredText.Exhausted.class, () -> runaway.matcher(text).find());
    }

    @Test
    void countsWhatIsReadAgain() {
        MeteredText text = new MeteredText("ab", 1, 1);
        text.charAt(0);
        text.charAt(0);
        text.charAt(1);
        assertThrows(MeteredText.Exhausted.class, () -> text.charAt(1));
    }
}
