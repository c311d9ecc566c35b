package org.agreement.core.metering;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-4.1")
final class DayKeysTest {

    private static final int MANY = 100_000;

    @Test
    void tellsEveryKeyFromTheOthersAndKnowsItAgain() {
        DayKeys keys = new DayKeys();
        for (int i = 0; i < MANY; i++) {
            assertTrue(keys.add("key" + i));
        }
        for (int i = 0; i < MANY; i++) {
            assertFalse(keys.add("key" + i));
        }
    }

    @Test
    void forgetsTheDay() {
        DayKeys keys = new DayKeys();
        assertTrue(keys.add("a"));
        keys.clear();
        assertTrue(keys.add("a"));
    }
}
