package org.agreement.core.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "1,一",
        "10,十",
        "11,十一",
        "20,二十",
        "21,二十一",
        "100,一百",
        "101,一百零一",
        "110,一百一十",
        "111,一百一十一",
        "1001,一千零一",
        "1010,一千零一十",
        "9999,九千九百九十九"
    })
    void numbersAsStatutesDo(int number, String numeral) {
        assertEquals(numeral, ChineseNumerals.of(number));
    }

    @Test
    void refusesWhatHasNoNumeral() {
        assertThrows(IllegalArgumentException.class, () -> ChineseNumerals.of(0));
        assertThrows(IllegalArgumentException.class, () -> ChineseNumerals.of(10_000));
    }
}
