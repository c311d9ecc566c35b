package org.agreement.plugin.docx.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-5")
final class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "decimalFullWidth, 12, １２",
        "chineseCounting, 10, 十",
        "chineseCounting, 12, 十二",
        "chineseCounting, 21, 二十一",
        "chineseCounting, 101, 一〇一",
        "chineseCountingThousand, 101, 一百零一",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 2005, 二千零五",
        "taiwaneseCounting, 30, 三十",
        "japaneseCounting, 101, 百一",
        "japaneseCounting, 20, 二十",
        "ideographDigital, 10, 一〇",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographLegalTraditional, 3, 參",
        "ideographTraditional, 10, 癸",
        "ideographTraditional, 11, 11",
        "ideographZodiac, 12, 亥",
        "ideographZodiacTraditional, 13, 丙子",
        "ideographEnclosedCircle, 2, ㊁",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircleChinese, 21, 21",
        "decimalEnclosedParen, 3, ⑶",
        "upperLetter, 28, BB",
        "lowerLetter, 26, z",
        "upperRoman, 1994, MCMXCIV",
        "lowerRoman, 4, iv",
        "somethingNew, 5, 5"
    })
    void printsAsWordDoes(String format, int number, String printed) {
        assertEquals(printed, NumberFormats.print(format, number));
    }

    @Test
    void printsNothingWhereNoNumberIsWanted() {
        assertEquals("", NumberFormats.print("none", 1));
        assertEquals("", NumberFormats.print("bullet", 1));
    }
}
