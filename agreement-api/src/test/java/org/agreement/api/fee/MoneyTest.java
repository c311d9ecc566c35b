package org.agreement.api.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.agreement.api.value.Unreadable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-4.1")
class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5000|5,000.00元|人民币伍仟元整",
                "0|0.00元|人民币零元整",
                "0.05|0.05元|人民币伍分",
                "0.50|0.50元|人民币伍角",
                "10.05|10.05元|人民币壹拾元零伍分",
                "1409.50|1,409.50元|人民币壹仟肆佰零玖元伍角",
                "6007.14|6,007.14元|人民币陆仟零柒元壹角肆分",
                "107000.53|107,000.53元|人民币壹拾万零柒仟元伍角叁分",
                "1000.00|1,000.00元|人民币壹仟元整",
                "100000001|100,000,001.00元|人民币壹亿零壹元整",
                "1000000000.05|1,000,000,000.05元|人民币壹拾亿元零伍分",
                "999999999999.99|999,999,999,999.99元|人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
                "-250|-250.00元|人民币负贰佰伍拾元整"
            })
    void printsItselfInFiguresAndInWords(String plain, String figures, String words) {
        Money money = Money.of(plain);
        assertEquals(figures, money.printed());
        assertEquals(words, money.inWords());
        assertEquals(money, Money.parse(money.text()));
        assertEquals(money, Money.parse(money.printed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "1e3", "", "五千", "1,00.00", "12,34", "1000000000000", "0x10", "１"})
    void refusesWhatIsNoAmountToTheFen(String text) {
        assertThrows(Unreadable.class, () -> Money.parse(text));
    }

    @Test
    void roundsHalfUpOnce() {
        assertEquals(Money.of("1.01"), Money.rounded(new BigDecimal("1.005")));
        assertEquals(Money.of("1.00"), Money.rounded(new BigDecimal("1.00499999")));
    }

    @Test
    void keepsNothingEqualHoweverItIsWritten() {
        assertEquals(Money.ZERO, Money.parse("0.00"));
    }
}
