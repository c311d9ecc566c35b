package org.agreement.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.junit.jupiter.api.Test;

final class StandardOutputTest {

    @Test
    void writesWhatItIsGiven() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer(bytes).append("甲方\n").flush();
        assertEquals("甲方\n", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void failsOnceWhenDataIsLost() {
        PrintWriter out = writer(failing("No space left on device"));
        out.print("data");
        assertEquals(
                ErrorCode.FILE_UNREADABLE,
                assertThrows(Failure.class, out::flush).code());
        out.flush();
    }

    @Test
    void dropsQuietlyWhatNobodyReads() {
        for (String message : List.of("Broken pipe", "断开的管道")) {
            PrintWriter out =
                    new PrintWriter(new StandardOutput(failing(message), () -> true), false, StandardCharsets.UTF_8);
            out.print("data");
            out.flush();
        }
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new StandardOutput(out, () -> false), false, StandardCharsets.UTF_8);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
