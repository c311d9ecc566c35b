package org.agreement.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreFailuresTest {

    @TempDir
    Path directory;

    private String url;

    @BeforeEach
    void makeDatabase() throws SQLException {
        url = "jdbc:sqlite:" + directory.resolve("some.db");
        try (Connection connection = DriverManager.getConnection(url)) {
            execute(connection, "CREATE TABLE things (name TEXT NOT NULL)");
        }
    }

    @Test
    void tellsThatTheStoreIsInUse() throws SQLException {
        try (Connection first = DriverManager.getConnection(url);
                Connection second = DriverManager.getConnection(url)) {
            execute(second, "PRAGMA busy_timeout = 0");
            execute(first, "BEGIN IMMEDIATE");
            assertFails(ErrorCode.STORE_BUSY, second, "BEGIN IMMEDIATE");
        }
    }

    @Test
    void tellsThatTheStoreCannotBeWritten() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            execute(connection, "PRAGMA query_only = ON");
            assertFails(ErrorCode.STORE_READ_ONLY, connection, "INSERT INTO things VALUES ('a')");
        }
    }

    @Test
    void tellsThatTheDiskIsFull() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            execute(connection, "PRAGMA max_page_count = 2");
            assertFails(ErrorCode.STORE_FULL, connection, "INSERT INTO things VALUES (zeroblob(100000))");
        }
    }

    @Test
    void tellsAnythingElseInTheWordsOfSqlite() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            Failure failure = assertFails(ErrorCode.STORE_FAILED, connection, "INSERT INTO things VALUES (NULL)");
            assertEquals(ErrorCode.Kind.STORE, failure.code().kind());
            assertFalse(failure.text().zh().isBlank());
        }
    }

    private static Failure assertFails(ErrorCode code, Connection connection, String sql) {
        SQLException thrown = assertThrows(SQLException.class, () -> execute(connection, sql));
        Failure failure = StoreFailures.of(new IllegalStateException("around it", thrown), Path.of("some.db"));
        assertEquals(code, failure.code(), failure.getMessage());
        return failure;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
