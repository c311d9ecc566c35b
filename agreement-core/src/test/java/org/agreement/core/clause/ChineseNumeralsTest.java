package org.agreement.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "99, 九十九",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "111, 一百一十一",
        "585, 五百八十五",
        "1000, 一千",
        "1001, 一千零一",
        "1010, 一千零一十",
        "1260, 一千二百六十",
        "2008, 二千零八",
        "9999, 九千九百九十九"
    })
    void printsAsStatutesDo(int number, String printed) {
        assertEquals(printed, ChineseNumerals.of(number));
    }

    @Test
    void readsWhatItPrints() {
        for (int number = 1; number <= 9999; number++) {
            assertEquals(OptionalInt.of(number), ChineseNumerals.parse(ChineseNumerals.of(number)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "零", "五八五", "一百一", "一十", "百", "一百零十", "二十百", "12", "第一", "一千千千千千千千千千千千"})
    void readsNothingElse(String text) {
        assertEquals(OptionalInt.empty(), ChineseNumerals.parse(text));
    }

    @Test
    void printsNoOtherNumbers() {
        assertThrows(IllegalArgumentException.class, () -> ChineseNumerals.of(0));
        assertThrows(IllegalArgumentException.class, () -> ChineseNumerals.of(10_000));
    }

    @Test
    void numbersThePartsOfAnAgreement() {
        assertEquals("第三章", Ordinals.section(3));
        assertEquals("第十二条", Ordinals.clause(12));
        assertEquals("（二）", Ordinals.item(2));
        assertEquals("附件A", Ordinals.annex(1));
        assertEquals("附件AA", Ordinals.annex(27));
    }
}
