package org.agreement.core.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.agreement.api.value.Bilingual;
import org.junit.jupiter.api.Test;

final class FileFailuresTest {

    @Test
    void saysWhyWithoutTheFileOrWordsOfTheProgram() {
        assertReason("permission denied", new AccessDeniedException("/a/b.txt"));
        assertReason("Read-only file system", new FileSystemException("/a/b.txt", null, "Read-only file system"));
        assertReason("there is no /a/.part", new NoSuchFileException("/a/.part"));
        assertReason("No space left on device", new IOException("No space left on device"));
    }

    @Test
    void namesTheFileInBothLanguages() {
        Failure failure = FileFailures.of(Path.of("b.txt"), new AccessDeniedException("b.txt"));
        assertEquals(
                new Bilingual("b.txt 无法读写：没有权限", "b.txt cannot be read or written: permission denied"), failure.text());
        Bilingual name = new Bilingual("标准输出", "standard output");
        assertEquals(
                "标准输出 无法读写：没有权限",
                FileFailures.of(name, new AccessDeniedException("b.txt")).text().zh());
    }

    private static void assertReason(String expected, IOException thrown) {
        assertEquals(expected, FileFailures.reason(thrown).en());
    }
}
