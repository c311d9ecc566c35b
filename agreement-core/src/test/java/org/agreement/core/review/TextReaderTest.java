package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.agreement.api.review.DocumentFormat;
import org.agreement.api.review.Finding;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.TrackedChanges;
import org.agreement.core.refusal.Refused;
import org.junit.jupiter.api.Test;

final class TextReaderTest {

    private static final String TEXT = "服务协议\r\n甲方应当付款。\r\n";

    private final TextReader reader = new TextReader(() -> List.of(new Broken()));

    /** A format that reads nothing. */
    private static final class Broken implements DocumentFormat {
        @Override
        public String extension() {
            return "docx";
        }

        @Override
        public ForeignText read(InputStream in) throws IOException {
            throw new IOException("not a zip file");
        }

        @Override
        public void comment(InputStream in, List<Finding> findings, LocalDateTime at, OutputStream out) {
            throw new IllegalStateException();
        }
    }

    /** A format whose changes cannot be read. */
    private static final class Failing implements DocumentFormat {
        @Override
        public String extension() {
            return "odt";
        }

        @Override
        public ForeignText read(InputStream in) {
            return new ForeignText("", List.of());
        }

        @Override
        public Optional<TrackedChanges> changes(InputStream in) {
            throw new IllegalStateException("broken");
        }

        @Override
        public void comment(InputStream in, List<Finding> findings, LocalDateTime at, OutputStream out) {
            throw new IllegalStateException();
        }
    }

    private String read(String name, byte[] bytes) throws IOException {
        return reader.read(name, new ByteArrayInputStream(bytes)).text();
    }

    private String refusal(String name, byte[] bytes) {
        Refused refused = assertThrows(Refused.class, () -> read(name, bytes));
        return refused.refusals().get(0).code();
    }

    @Test
    void readsTheEncodingsOfChineseTexts() throws IOException {
        assertEquals(TEXT, read("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals(TEXT, read("a.TXT", TEXT.getBytes(Charset.forName("GB18030"))));
        assertEquals("\uFEFF" + TEXT, read("-", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("\uFEFF" + TEXT, read("a.md", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
        assertEquals("\uFEFF" + TEXT, read("a", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesWhatIsNoText() {
        assertEquals("AGR-1060", refusal("a.txt", "PK\u0003\u0004\u0000合同".getBytes(StandardCharsets.UTF_8)));
        assertEquals("AGR-1061", refusal("a.txt", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xFF}));
        assertEquals("AGR-1063", refusal("a.txt", " \n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("AGR-1063", refusal("a.txt", new byte[0]));
    }

    @Test
    void refusesFormatsThatNobodyReadsAndFilesThatAreNotOfTheirFormat() {
        assertEquals("AGR-1064", refusal("a.pdf", new byte[] {'%'}));
        assertEquals("AGR-1065", refusal("a.docx", new byte[] {'P', 'K'}));
    }

    @Test
    void asksFormatsForTrackedChangesAndRefusesTheFileIfTheyFail() throws IOException {
        assertEquals(
                Optional.empty(),
                reader.changes("a.txt", new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8))));
        assertEquals(Optional.empty(), reader.changes("a.docx", new ByteArrayInputStream(new byte[] {'P', 'K'})));
        DocumentFormat failing = new Failing();
        TextReader other = new TextReader(() -> List.of(failing));
        Refused refused = assertThrows(
                Refused.class, () -> other.changes("a.odt", new ByteArrayInputStream(new byte[] {'P', 'K'})));
        assertEquals("AGR-1065", refused.refusals().get(0).code());
    }

    @Test
    void takesAnArchiveWithoutNameForADocument() {
        assertEquals("AGR-1065", refusal("-", "PK\u0003\u0004\u0000".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsNoMoreLinesThanAnyAgreementHas() throws IOException {
        String most = "甲\r\n".repeat(TextReader.MAX_LINES);
        assertEquals(most, read("a.txt", most.getBytes(StandardCharsets.UTF_8)));
        assertEquals("AGR-1072", refusal("a.txt", (most + "甲").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsNoMoreThanItsBound() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                java.util.Arrays.fill(bytes, from, from + length, (byte) 'a');
                return length;
            }
        };
        Refused refused = assertThrows(Refused.class, () -> reader.read("a.txt", endless));
        assertEquals("AGR-1062", refused.refusals().get(0).code());
    }
}
