package org.agreement.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.agreement.core.plugin.Home;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to files that are not, or no longer, what the store left. */
final class StoreFailureTest {

    @TempDir
    Path directory;

    private Home home;
    private AgreementStore store;

    @BeforeEach
    void openStore() {
        home = new Home(directory);
        store = new AgreementStore(home, Samples.CLOCK);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void leavesAFileAsItIsThatIsNoDatabase() throws Exception {
        byte[] text = "这不是数据库".repeat(200).getBytes(StandardCharsets.UTF_8);
        Files.write(home.database(), text);
        assertFails(ErrorCode.STORE_DAMAGED);
        assertArrayEquals(text, Files.readAllBytes(home.database()));
    }

    @Test
    void leavesTheDatabaseOfAnotherProgramAsItIs() throws Exception {
        execute("CREATE TABLE songs (title TEXT)");
        byte[] before = Files.readAllBytes(home.database());
        assertFails(ErrorCode.STORE_DAMAGED);
        assertArrayEquals(before, Files.readAllBytes(home.database()));
    }

    @Test
    void refusesADatabaseOfALaterVersion() throws Exception {
        store.create(Samples.agreement(), Optional.empty());
        store.close();
        execute("PRAGMA user_version = 3");
        assertFails(ErrorCode.STORE_NEWER);
    }

    @Test
    void reportsADamagedDatabase() throws Exception {
        for (int i = 0; i < 50; i++) {
            store.create(Samples.agreement(), Optional.empty());
        }
        store.close();
        byte[] bytes = Files.readAllBytes(home.database());
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
        Files.write(home.database(), bytes);
        Failure failure = assertThrows(Failure.class, () -> store.list(ListQuery.newest(10)));
        assertEquals(ErrorCode.STORE_DAMAGED, failure.code());
    }

    @Test
    void reportsAHomeThatCannotBeMade() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");
        AgreementStore inAFile = new AgreementStore(new Home(file.resolve("home")), Samples.CLOCK);
        Failure failure = assertThrows(Failure.class, () -> inAFile.create(Samples.agreement(), Optional.empty()));
        assertEquals(ErrorCode.HOME_UNUSABLE, failure.code());
        Files.createDirectory(home.database());
        assertFails(ErrorCode.STORE_READ_ONLY);
    }

    @Test
    void keepsWholeWhatAFailedTransactionTouched() throws Exception {
        store.create(Samples.agreement(), Optional.empty());
        execute("CREATE TRIGGER fail BEFORE INSERT ON events BEGIN SELECT raise(ABORT, 'no'); END");
        assertThrows(Failure.class, () -> store.create(Samples.agreement(), Optional.empty()));
        execute("DROP TRIGGER fail");
        assertEquals(1, store.count(ListQuery.newest(1)));
        assertEquals(
                "KF-2026-000002",
                store.create(Samples.agreement(), Optional.empty()).number());
    }

    @Test
    void holdsToWhatTheSchemaDemands() throws Exception {
        store.create(Samples.agreement(), Optional.empty());
        assertEquals("wal", query("PRAGMA journal_mode"));
        assertEquals("1095193157", query("PRAGMA application_id"));
        assertEquals("ok", query("PRAGMA integrity_check"));
        for (String statement : List.of(
                "UPDATE agreements SET year = 'soon'",
                "UPDATE agreements SET request_sha256 = 'x'",
                "PRAGMA foreign_keys = ON; INSERT INTO revisions VALUES (9, 1, '', '', '', '', '', '')")) {
            assertThrows(SQLException.class, () -> execute(statement), statement);
        }
    }

    private void assertFails(ErrorCode code) {
        assertEquals(
                code,
                assertThrows(Failure.class, () -> store.find("KF-2026-000001")).code());
        assertEquals(
                code,
                assertThrows(Failure.class, () -> store.create(Samples.agreement(), Optional.empty()))
                        .code());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.database());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.database());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getString(1);
        }
    }
}
