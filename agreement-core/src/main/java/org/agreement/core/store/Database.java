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
import org.agreement.core.refusal.FileFailures;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** One connection to the database in the home directory, opened when it is first needed; safe for many threads. */
final class Database implements AutoCloseable {

    /** Others may write long; nobody is told that the store is in use before that. */
    private static final int BUSY_MILLISECONDS = 60_000;

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
            open = open(file);
            handle = open;
        }
        return open;
    }

    /** Opens a database, which must be there, and brings it to the version of the program. */
    private Handle open(Path path) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        Handle open = Jdbi.create(() -> config.createConnection("jdbc:sqlite:" + path))
                .open();
        try {
            new Migrations(file).run(open);
            return open;
        } catch (SQLException | RuntimeException e) {
            // on a full disk closing fails as well, which must not hide why
            try (open) {
                throw e;
            }
        }
    }

    private void createFile() {
        if (exists()) {
            return;
        }
        try {
            home.create();
            Path fresh = Files.createTempFile(home.directory(), "agreements", ".new");
            try {
                prepare(fresh);
                publish(fresh);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw Failure.causedBy(e, ErrorCode.HOME_UNUSABLE, home.directory(), FileFailures.reason(e));
        }
    }

    /** The file is its owner's only, and those that SQLite makes beside it take their permissions from it. */
    private void prepare(Path fresh) {
        try (Handle open = open(fresh)) {
            Migrations.allowReadingDuringWriting(open);
        } catch (SQLException | JdbiException e) {
            throw StoreFailures.of(e, file);
        }
    }

    /** Processes that change the mode of one database at the same time block each other; so it appears complete. */
    private void publish(Path fresh) throws IOException {
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // another process was first, which is as good
            return;
        } catch (UnsupportedOperationException e) {
            Files.move(fresh, file);
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
