package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import org.agreement.core.refusal.ErrorCode;
import org.junit.jupiter.api.Test;

final class ExitCodeTest {

    @Test
    void tellsEveryKindOfFailure() {
        Map<ErrorCode.Kind, Integer> numbers = new EnumMap<>(ErrorCode.Kind.class);
        for (ErrorCode.Kind kind : ErrorCode.Kind.values()) {
            numbers.put(kind, ExitCode.of(kind).number());
        }
        assertEquals(
                Map.of(
                        ErrorCode.Kind.INTERNAL, 1,
                        ErrorCode.Kind.USAGE, 2,
                        ErrorCode.Kind.INPUT, 3,
                        ErrorCode.Kind.NOT_FOUND, 5,
                        ErrorCode.Kind.PLUGIN, 6,
                        ErrorCode.Kind.STORE, 7),
                numbers);
    }
}
