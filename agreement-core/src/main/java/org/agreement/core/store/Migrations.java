package org.agreement.core.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.jdbi.v3.core.Handle;

/** Brings a database to the version of the schema that the program knows. */
final class Migrations {

    private static final int APPLICATION_ID = 0x41475245;

    private static final List<String> SCRIPTS = List.of("001-agreements", "002-bills");

    private final Path file;

    Migrations(Path file) {
        this.file = file;
    }

    static int version(Handle handle) throws SQLException {
        return number(handle, "PRAGMA user_version");
    }

    /**
     * Runs the scripts that are missing, all in one transaction.
     *
     * @throws Failure if the database belongs to another program or to a later version of this one
     */
    void run(Handle handle) throws SQLException {
        if (isCurrent(handle)) {
            return;
        }
        handle.useTransaction(transaction -> {
            if (!isCurrent(transaction)) {
                for (int version = version(transaction); version < SCRIPTS.size(); version++) {
                    execute(transaction, Resources.read("migrations/" + SCRIPTS.get(version) + ".sql"));
                }
                execute(transaction, "PRAGMA user_version = " + SCRIPTS.size());
            }
        });
    }

    /** Lets readers read while one writes; for a database that nobody else knows yet. */
    static void allowReadingDuringWriting(Handle handle) throws SQLException {
        execute(handle, "PRAGMA journal_mode = WAL");
    }

    private boolean isCurrent(Handle handle) throws SQLException {
        int version = version(handle);
        if (version > SCRIPTS.size()) {
            throw new Failure(ErrorCode.STORE_NEWER, file, version, SCRIPTS.size());
        }
        boolean empty = version == 0 && number(handle, "SELECT count(*) FROM sqlite_schema") == 0;
        int owner = number(handle, "PRAGMA application_id");
        if (!empty && owner != APPLICATION_ID) {
            throw new Failure(ErrorCode.STORE_DAMAGED, file, "application_id " + owner);
        }
        return version == SCRIPTS.size();
    }

    /** Asked at each start, so that a query without parameters does not wait for what maps parameters and rows. */
    private static int number(Handle handle, String sql) throws SQLException {
        try (Statement statement = handle.getConnection().createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Runs all statements of a script; the driver takes them together. */
    private static void execute(Handle handle, String script) throws SQLException {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(script);
        }
    }
}
