package org.agreement.core.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Locale;
import org.agreement.core.data.JsonWriter;
import org.junit.jupiter.api.Test;

final class FailureTest {

    @Test
    void speaksBothLanguagesUnderItsCode() {
        Failure failure = new Failure(ErrorCode.FILE_NOT_FOUND, "要素表.yaml");
        assertEquals("AGR-4001: no file 要素表.yaml", failure.getMessage());
        assertEquals("AGR-4001: 没有文件 要素表.yaml", failure.line(Language.of(Locale.SIMPLIFIED_CHINESE)));
        assertEquals(
                "{\"code\":\"AGR-4001\",\"message\":\"no file 要素表.yaml\",\"suggestion\":\"Check the path.\"}",
                JsonWriter.compact().text(failure.json(Language.of(Locale.FRENCH))));
    }

    @Test
    void keepsItsCause() {
        Exception cause = new IllegalStateException("x");
        assertSame(cause, Failure.causedBy(cause, ErrorCode.INTERNAL, "x").getCause());
    }
}
