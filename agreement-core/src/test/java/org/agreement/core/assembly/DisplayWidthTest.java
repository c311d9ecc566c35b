package org.agreement.core.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class DisplayWidthTest {

    @Test
    void countsChineseCharactersAndFullWidthPunctuationTwice() {
        assertEquals(4, DisplayWidth.of("项目"));
        assertEquals(6, DisplayWidth.of("（一）"));
        assertEquals(2, DisplayWidth.of("，"));
        assertEquals(4, DisplayWidth.of("𠮷😀"));
    }

    @Test
    void countsLatinCharactersOnce() {
        assertEquals(16, DisplayWidth.of("KF-2026-000001é¥"));
    }

    @Test
    void countsMarksThatSitOnOthersNot() {
        assertEquals(1, DisplayWidth.of("e\u0301"));
        assertEquals(2, DisplayWidth.of("a\u200Db"));
    }
}
