package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class TextIndexTest {

    @Test
    void findsEveryCodePointOfTextsWithAndWithoutSurrogates() {
        SplittableRandom random = new SplittableRandom(7);
        for (int length : new int[] {0, 1, 511, 512, 513, 2_000}) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(random.nextInt(3) == 0 ? 0x1D11E : '条');
            }
            TextIndex index = new TextIndex(text.toString());
            for (int i = 0; i <= length; i++) {
                assertEquals(text.offsetByCodePoints(0, i), index.of(i));
            }
            assertEquals(text.length(), index.of(length + 1_000));
        }
    }

    @Test
    void cutsWordsOut() {
        TextIndex index = new TextIndex("甲\uD834\uDD1E乙方");
        assertEquals("\uD834\uDD1E乙", index.words(1, 3));
        assertEquals("", index.words(3, 2));
        assertEquals("方", index.words(3, Integer.MAX_VALUE));
    }
}
