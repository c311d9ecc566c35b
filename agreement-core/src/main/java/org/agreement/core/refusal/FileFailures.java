package org.agreement.core.refusal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.agreement.api.value.Bilingual;

/** Says in the user's words why a file cannot be read or written. */
public final class FileFailures {

    private FileFailures() {}

    /**
     * The failure of reading or writing a file.
     *
     * @param file its path, or a {@link Bilingual} name for what has no path
     */
    public static Failure of(Object file, IOException thrown) {
        return Failure.causedBy(thrown, ErrorCode.FILE_UNREADABLE, file, reason(thrown));
    }

    /** The reason without the file, which the message names already. */
    public static Bilingual reason(IOException thrown) {
        if (thrown instanceof NoSuchFileException missing) {
            return new Bilingual("没有 " + missing.getFile(), "there is no " + missing.getFile());
        }
        if (thrown instanceof AccessDeniedException) {
            return new Bilingual("没有权限", "permission denied");
        }
        boolean told = thrown instanceof FileSystemException named && named.getReason() != null;
        String reason = told ? ((FileSystemException) thrown).getReason() : String.valueOf(thrown.getMessage());
        return new Bilingual(reason, reason);
    }
}
