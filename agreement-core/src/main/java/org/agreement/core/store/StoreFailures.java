package org.agreement.core.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in the user's words what SQLite reports. */
final class StoreFailures {

    private static final int PRIMARY = 0xFF;

    private StoreFailures() {}

    static Failure of(Throwable thrown, Path file) {
        Optional<SQLiteException> reported = Stream.iterate(thrown, one -> one != null, Throwable::getCause)
                .filter(SQLiteException.class::isInstance)
                .map(SQLiteException.class::cast)
                .findFirst();
        String message = reported.map(Throwable::getMessage).orElse(String.valueOf(thrown.getMessage()));
        int code = reported.map(exception -> exception.getResultCode().code & PRIMARY)
                .orElse(SQLiteErrorCode.SQLITE_ERROR.code);
        return Failure.causedBy(thrown, code(code), file, message);
    }

    private static ErrorCode code(int primary) {
        return switch (SQLiteErrorCode.getErrorCode(primary)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> ErrorCode.STORE_BUSY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> ErrorCode.STORE_DAMAGED;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN -> ErrorCode.STORE_READ_ONLY;
            case SQLITE_FULL, SQLITE_IOERR -> ErrorCode.STORE_FULL;
            default -> ErrorCode.STORE_FAILED;
        };
    }
}
