package org.agreement.core.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class MaskingTest {

    @Test
    void showsEnoughToRecogniseAValue() {
        assertEquals("330****12", Masking.DOCUMENT_NUMBER.mask("330106190001010012"));
        assertEquals("E12****78", Masking.DOCUMENT_NUMBER.mask("E12345678"));
        assertEquals("057****00", Masking.PHONE.mask("0571-00000000"));
        assertEquals("****4321", Masking.BANK_ACCOUNT.mask("6200000000004321"));
        assertEquals("z****@example.com", Masking.EMAIL.mask("zhang@example.com"));
        assertEquals("张**", Masking.NAME.mask("张示例"));
        assertEquals("浙江省杭州市****", Masking.ADDRESS.mask("浙江省杭州市示例路100号"));
        assertEquals("****", Masking.OTHER.mask("anything"));
    }

    @Test
    void showsNothingOfShortOrBrokenValues() {
        for (Masking kind : Masking.values()) {
            assertEquals("", kind.mask(""));
            assertFalse(kind.mask("𠮷12").contains("2"), kind.name());
        }
        assertEquals("****", Masking.DOCUMENT_NUMBER.mask("33010619"));
        assertEquals("****", Masking.EMAIL.mask("zhang"));
        assertEquals("z****@example.com", Masking.EMAIL.mask("z@example.com"));
    }

    @Test
    void masksKnownValuesWithinAText() {
        assertEquals(
                "账号 ****4321，电话 057****00",
                Masking.inText(
                        "账号 6200000000004321，电话 0571-00000000",
                        Map.of(
                                "0571-00000000",
                                Masking.PHONE,
                                "6200000000004321",
                                Masking.BANK_ACCOUNT,
                                "0000",
                                Masking.OTHER)));
    }
}
