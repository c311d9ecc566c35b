package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectFileTest {

    @TempDir
    private Path directory;

    private Path file(String folder) throws IOException {
        Path parent = Files.createDirectories(directory.resolve(folder));
        return Files.writeString(parent.resolve(ProjectFile.NAME), "");
    }

    @Test
    void isTheNearestOneUpToTheHome() throws IOException {
        Path home = Files.createDirectories(directory.resolve("home"));
        Path deep = Files.createDirectories(home.resolve("a/b/c"));
        file(".");
        assertEquals(Optional.empty(), ProjectFile.above(deep, home));
        Path own = file("home");
        assertEquals(Optional.of(own), ProjectFile.above(deep, home));
        Path near = file("home/a/b");
        assertEquals(Optional.of(near), ProjectFile.above(deep, home));
        Files.createDirectory(home.resolve("a/b/c/.git"));
        assertEquals(Optional.empty(), ProjectFile.above(deep, home));
    }

    @Test
    void isInTheFolderAloneWhereThereIsNeitherRepositoryNorHome() throws IOException {
        Path elsewhere = directory.resolve("nobody");
        Path deep = Files.createDirectories(directory.resolve("a/b"));
        file("a");
        assertEquals(Optional.empty(), ProjectFile.above(deep, elsewhere));
        assertEquals(Optional.of(file("a/b")), ProjectFile.above(deep, elsewhere));
    }
}
