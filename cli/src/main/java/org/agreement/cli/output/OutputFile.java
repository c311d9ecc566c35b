package org.agreement.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.agreement.api.value.Bilingual;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.FileFailures;

/** Writes a file for its owner only: wholly or not at all. */
public final class OutputFile {

    private OutputFile() {}

    /**
     * Writes the file.
     *
     * @param replace whether a file that is there gives way
     * @throws Failure if the file is there and stays, or cannot be written
     */
    public static void write(Path file, byte[] content, boolean replace) {
        checkFree(file, replace);
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "the root is no regular file");
            if (Files.notExists(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            // Temporary files are made for their owner only.
            Path half = Files.createTempFile(folder, ".agreement", ".part");
            try {
                Files.write(half, content);
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw FileFailures.of(file, e);
        }
    }

    /**
     * Looks before anything is done that would be lost.
     *
     * @throws Failure if the file is there and stays, or is a directory or a device
     */
    public static void checkFree(Path file, boolean replace) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Failure(ErrorCode.FILE_UNREADABLE, file, new Bilingual("不是普通文件", "it is no regular file"));
        }
        if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Failure(ErrorCode.FILE_EXISTS, file);
        }
    }
}
