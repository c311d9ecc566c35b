package org.agreement.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeTest {

    private static final Path USER = Path.of("/home/user");

    @Test
    void isWhatTheUserSaysElseTheVariableElseTheDataDirectory() {
        Map<String, String> all = Map.of("AGREEMENT_HOME", "/a", "XDG_DATA_HOME", "/x");
        assertEquals(
                Path.of("/given"), Home.of(Optional.of("/given"), all, USER).directory());
        assertEquals(Path.of("/a"), Home.of(Optional.empty(), all, USER).directory());
        assertEquals(
                Path.of("/x/agreement"),
                Home.of(Optional.empty(), Map.of("XDG_DATA_HOME", "/x"), USER).directory());
        assertEquals(
                Path.of("/home/user/.local/share/agreement"),
                Home.of(Optional.empty(), Map.of(), USER).directory());
    }

    @Test
    void takesNoEmptyVariableAndNoRelativeDataDirectory() {
        Map<String, String> odd = Map.of("AGREEMENT_HOME", "", "XDG_DATA_HOME", "data");
        assertEquals(
                Path.of("/home/user/.local/share/agreement"),
                Home.of(Optional.empty(), odd, USER).directory());
    }

    @Test
    void tellsWhatOthersCanGetAt(@TempDir Path directory) throws Exception {
        Home home = new Home(directory.resolve("home"));
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertEquals(List.of(), home.exposed());
        home.create();
        home.createFile(home.database());
        assertEquals(List.of(), home.exposed());
        Files.setPosixFilePermissions(home.directory(), PosixFilePermissions.fromString("rwxr-x---"));
        Files.setPosixFilePermissions(home.database(), PosixFilePermissions.fromString("rw----r--"));
        assertEquals(List.of(home.directory(), home.database()), home.exposed());
    }
}
