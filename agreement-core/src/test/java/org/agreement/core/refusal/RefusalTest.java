package org.agreement.core.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agreement.api.value.Bilingual;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.data.Place;
import org.junit.jupiter.api.Test;

final class RefusalTest {

    private static final Place PLACE = new Place("request.yaml", 14, 17);

    private static final Refusal CHECK_CHARACTER = Refusal.of(
                    ErrorCode.CREDIT_CODE_CHECK_CHARACTER, PLACE, "parties.customer.organization.creditCode", "X")
            .withValue("9133…");

    @Test
    void isALineWithPlaceOffenceAndRequirement() {
        assertEquals(
                "request.yaml:14:17 AGR-1003 parties.customer.organization.creditCode '9133…':"
                        + " check character should be 'X' (R-1.1)",
                CHECK_CHARACTER.line(Language.EN));
        assertEquals(
                "request.yaml:14:17 AGR-1003 parties.customer.organization.creditCode '9133…': 校验码应为“X” (R-1.1)",
                CHECK_CHARACTER.line(Language.ZH));
    }

    @Test
    void leavesOutOfTheLineWhatItDoesNotHave() {
        assertEquals(
                "request.yaml AGR-1005: the file is larger than 1 MiB",
                Refusal.of(ErrorCode.FILE_TOO_BIG, Place.inFile("request.yaml"), "")
                        .line(Language.EN));
    }

    @Test
    void hasTheFieldsOfTheCommandLine() {
        assertEquals("""
                {
                  "code": "AGR-1003",
                  "requirement": "R-1.1",
                  "file": "request.yaml",
                  "line": 14,
                  "column": 17,
                  "path": "parties.customer.organization.creditCode",
                  "value": "9133…",
                  "message": "check character should be 'X'",
                  "suggestion": "Compare all 18 characters with the business licence."
                }
                """, JsonWriter.pretty().text(CHECK_CHARACTER.json(Language.EN)));
    }

    @Test
    void speaksAPluginsOwnWords() {
        Refusal refusal = new Refusal(
                "ECO-101", "", PLACE, "ecommerce", "", new Bilingual("日期重叠", "dates overlap"), new Bilingual("", ""));
        assertEquals("request.yaml:14:17 ECO-101 ecommerce: 日期重叠", refusal.line(Language.ZH));
    }

    @Test
    void keepsAValueOnOneShortLine() {
        assertEquals("a b", CHECK_CHARACTER.withValue(" a\n\u001b b\t").value());
        assertEquals(
                "甲".repeat(59) + "…", CHECK_CHARACTER.withValue("甲".repeat(61)).value());
        assertEquals("𠮷".repeat(60), CHECK_CHARACTER.withValue("𠮷".repeat(60)).value());
    }

    @Test
    void takesArgumentsAsTheyAre() {
        assertEquals(
                "'{1}$0' is there twice, first at \\x",
                Refusal.of(ErrorCode.DUPLICATE_KEY, PLACE, "", "{1}$0", "\\x")
                        .message()
                        .en());
        Bilingual share = new Bilingual("百分比", "a share");
        Refusal refusal = Refusal.of(ErrorCode.WRONG_TYPE, PLACE, "", share);
        assertEquals(new Bilingual("应为：百分比", "Write a share"), refusal.wayOut());
    }
}
