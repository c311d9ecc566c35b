package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.agreement.cli.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes that packaging leaves makes starts quick, and nobody notices where it does not fit. */
final class ClassArchiveIT {

    private static final Path LAUNCHER = Distribution.BUILT.resolve("bin/agreement");
    private static final String OPTION = "-XX:SharedArchiveFile=";

    @TempDir
    private Path directory;

    private final Map<String, String> environment = new LinkedHashMap<>(Map.of("PATH", System.getenv("PATH")));

    /** A Java that says with which archive it starts, and starts only if all its classes can be had from there. */
    @BeforeEach
    void insistOnTheArchive() throws IOException {
        Path real = Path.of(System.getProperty("java.home"));
        Path java = directory.resolve("java/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, """
                #!/bin/sh
                share=-Xshare:auto
                for argument; do
                    case $argument in
                        -XX:SharedArchiveFile=*) share=-Xshare:on; [ "$1" = -Xshare:dump ] || echo "$argument" >&2 ;;
                    esac
                done
                for argument; do
                    shift
                    [ "$argument" = -Xshare:auto ] && argument=$share
                    set -- "$@" "$argument"
                done
                exec 'JAVA' "$@"
                """.replace("JAVA", real.resolve("bin/java").toString()));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        Files.copy(real.resolve("release"), directory.resolve("java/release"));
        environment.put("JAVA_HOME", directory.resolve("java").toString());
    }

    @Test
    void isUsedFromAnyDirectoryAndThroughALink() throws Exception {
        Path archive = Distribution.BUILT.toRealPath().resolve("lib/agreement.jsa");
        assertStarts(LAUNCHER, OPTION + archive + "\n");
        Path link = Files.createSymbolicLink(directory.resolve("link"), LAUNCHER);
        assertStarts(link, OPTION + archive + "\n");
        Files.delete(link);
    }

    @Test
    void isLeftAloneWhereTheProgramWasMovedAndCanBeMadeAgain() throws Exception {
        Path copy = Distribution.copy(directory.resolve("my tools/客户 服务"));
        Path launcher = copy.resolve("bin/agreement");
        assertStarts(launcher, "");
        environment.put("AGREEMENT_ARCHIVE", "make");
        assertEquals(new Outcome(0, "", ""), run(launcher));
        environment.remove("AGREEMENT_ARCHIVE");
        assertStarts(launcher, OPTION + copy.toRealPath().resolve("lib/agreement.jsa") + "\n");
    }

    @Test
    void isNotMissed() throws Exception {
        Path copy = Distribution.copy(directory.resolve("copy"));
        Files.delete(copy.resolve("lib/agreement.jsa"));
        assertStarts(copy.resolve("bin/agreement"), "");
    }

    @Test
    void isLeftAloneByAnotherJava() throws Exception {
        Path release = directory.resolve("java/release");
        Files.writeString(release, Files.readString(release).replaceAll("JAVA_VERSION=.*", "JAVA_VERSION=\"17.0.99\""));
        assertStarts(LAUNCHER, "");
    }

    @Test
    void mayBeDamaged() throws Exception {
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        Path copy = Distribution.copy(directory.resolve("copy"));
        Path archive = copy.resolve("lib/agreement.jsa");
        Path made = copy.resolve("lib/agreement.jsa.for");
        String lib = copy.toRealPath().resolve("lib").toString();
        String built = Distribution.BUILT.toRealPath().resolve("lib").toString();
        Files.writeString(made, Files.readString(made).replace(built, lib));
        assertStarts(copy.resolve("bin/agreement"), "");
        Files.copy(made, archive, StandardCopyOption.REPLACE_EXISTING);
        assertStarts(copy.resolve("bin/agreement"), "");
    }

    private void assertStarts(Path launcher, String err) throws Exception {
        Outcome outcome = run(launcher, "--version");
        assertEquals(err, outcome.err());
        assertEquals(0, outcome.code());
        assertTrue(outcome.out().startsWith("agreement "), outcome.out());
    }

    private Outcome run(Path launcher, String... arguments) throws Exception {
        return new Shell(directory, environment).run(launcher.toString(), arguments);
    }
}
