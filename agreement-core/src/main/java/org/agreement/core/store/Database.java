package org.agreement.core.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.agreement.core.plugin.Home;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** One connection to the database in the home directory, opened when it is first needed; safe for many threads. */
final class Database implements AutoCloseable {

    /** Others may write long; nobody is told that the store is in use before that. */
    private static final int BUSY_MILLISECONDS = 30_000;

    private final Home home;
    private final Path file;
    private @Nullable Handle handle;

    Database(Home home) {
        this.home = home;
        this.file = home.database();
    }

    /** Whether anything was ever stored. */
    boolean exists() {
        return Files.exists(file);
    }

    Path file() {
        return file;
    }

    /** Reads from the database; empty if there is none, which makes none. */
    synchronized <T> Optional<T> read(HandleCallback<T, SQLException> reading) {
        return exists() ? Optional.of(call(opened -> reading.withHandle(opened))) : Optional.empty();
    }

    /** Writes all or nothing; no other process writes meanwhile. Makes the database if there is none. */
    synchronized <T> T write(HandleCallback<T, SQLException> writing) {
        createFile();
        return call(opened -> opened.inTransaction(writing));
    }

    private <T> T call(HandleCallback<T, SQLException> callback) {
        try {
            return callback.withHandle(opened());
        } catch (SQLException | JdbiException e) {
            throw StoreFailures.of(e, file);
        }
    }

    private Handle opened() throws SQLException {
        Handle open = handle;
        if (open == null) {
            SQLiteConfig config = new SQLiteConfig();
            config.enforceForeignKeys(true);
            config.setBusyTimeout(BUSY_MILLISECONDS);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            open = Jdbi.create(() -> config.createConnection("jdbc:sqlite:" + file))
                    .open();
            try {
                new Migrations(file).run(open);
            } catch (SQLException | RuntimeException e) {
                open.close();
                throw e;
            }
            handle = open;
        }
        return open;
    }

    /** Before SQLite does, which would let everybody read it; the files beside it take their permissions from it. */
    private void createFile() {
        if (exists()) {
            return;
        }
        try {
            home.create();
            home.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // another process was first, which is as good
            return;
        } catch (IOException e) {
            throw Failure.causedBy(e, ErrorCode.HOME_UNUSABLE, home.directory(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public synchronized void close() {
        Handle open = handle;
        if (open != null) {
            handle = null;
            open.close();
        }
    }
}
