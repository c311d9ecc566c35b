package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged distribution as a user does: by its shell script. */
final class LauncherIT {

    private static final Path LAUNCHER = Distribution.BUILT.resolve("bin/agreement");

    @TempDir
    private Path directory;

    private final Map<String, String> environment =
            new LinkedHashMap<>(Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", System.getProperty("java.home")));

    @Test
    void runsFromAnyDirectory() throws Exception {
        assertStarts(LAUNCHER.toString());
    }

    @Test
    void runsFromThePath() throws Exception {
        environment.put("PATH", LAUNCHER.getParent() + ":" + System.getenv("PATH"));
        assertStarts("agreement");
    }

    @Test
    void runsThroughRelativeAndChainedLinks() throws Exception {
        Path copy = Distribution.copy(directory.resolve("my tools/客户 服务"));
        Path far = Files.createDirectories(directory.resolve("a/b"));
        Files.createSymbolicLink(far.resolve("absolute"), copy.resolve("bin/agreement"));
        Files.createSymbolicLink(directory.resolve("relative"), Path.of("a/b/absolute"));
        Files.createSymbolicLink(directory.resolve("chained"), Path.of("relative"));
        assertStarts("./chained");
        assertStarts(directory.resolve("relative").toString());
    }

    @Test
    void runsFromAPathWithSpacesAndChineseCharacters() throws Exception {
        assertStarts(Distribution.copy(directory.resolve("my tools/客户 服务"))
                .resolve("bin/agreement")
                .toString());
    }

    @Test
    void keepsChineseArgumentsUnderThePlainLocale() throws Exception {
        environment.put("LC_ALL", "C");
        Shell.Outcome outcome = run(LAUNCHER.toString(), "没有这个命令");
        assertEquals(2, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("没有这个命令"), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void completesInZshToo() throws Exception {
        assumeTrue(isThere("zsh"), "no zsh here");
        String script = run(LAUNCHER.toString(), "completion", "zsh").out();
        Files.writeString(directory.resolve("completion.zsh"), script);
        environment.put("HOME", directory.toString());
        Shell.Outcome outcome = run("zsh", "-fc", "source ./completion.zsh && print -r -- \"${_comps[agreement]}\"");
        assertTrue(outcome.out().contains("_complete_agreement"), outcome.out() + outcome.err());
    }

    @Test
    void keepsEverythingInTheDirectoryThatTheUserCallsHome() throws Exception {
        environment.put("HOME", directory.resolve("my home").toString());
        Shell.Outcome outcome = run(LAUNCHER.toString(), "create", "--example", "urgent");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(Files.exists(directory.resolve("my home/.local/share/agreement/agreements.db")));
    }

    @Test
    void saysWhenNothingMoreCanBeWritten() throws Exception {
        environment.put("AGREEMENT_HOME", directory.resolve("home").toString());
        Shell.Outcome store = onAFullDisk("create --example urgent");
        assertEquals(7, store.code(), store.err());
        assertTrue(store.err().startsWith("AGR-3005: the disk with the store "), store.err());
        Shell.Outcome output = onAFullDisk("init ecommerce --filled > request.yaml");
        assertEquals(2, output.code(), output.err());
        assertTrue(output.err().startsWith("AGR-4002: standard output cannot be "), output.err());
    }

    @Test
    void stopsQuietlyWhenNobodyReadsOn() throws Exception {
        Shell.Outcome outcome = run("sh", "-c", "\"$0\" init ecommerce --filled | head -n 1", LAUNCHER.toString());
        assertEquals("", outcome.err());
        assertEquals(1, outcome.out().lines().count(), outcome.out());
    }

    @Test
    void handsTheLocaleOfTheUserOn() throws Exception {
        fakeJava("17.0.1");
        assertEquals("", locale(Map.of()));
        assertEquals("zh_CN.UTF-8", locale(Map.of("LANG", "zh_CN.UTF-8")));
        assertEquals("de_DE.UTF-8", locale(Map.of("LANG", "zh_CN.UTF-8", "LC_MESSAGES", "de_DE.UTF-8")));
        assertEquals("C", locale(Map.of("LANG", "zh_CN.UTF-8", "LC_MESSAGES", "de_DE.UTF-8", "LC_ALL", "C")));
    }

    @Test
    void handsArgumentsOnAsTheyAre() throws Exception {
        fakeJava("17.0.1");
        Shell.Outcome outcome = run(LAUNCHER.toString(), "two words", "", "*", "$HOME", "a\\b");
        assertTrue(outcome.out().endsWith("[org.agreement.cli.Main][two words][][*][$HOME][a\\b]\n"), outcome.out());
    }

    @Test
    void refusesAJavaThatIsTooOld() throws Exception {
        for (String version : List.of("1.8.0_302", "11.0.2", "16")) {
            fakeJava(version);
            assertFails("needs Java 17 or later, but " + directory.resolve("java/bin/java") + " is " + version);
        }
    }

    @Test
    void asksAJavaWithoutReleaseFileForItsVersion() throws Exception {
        fakeJava("11.0.2");
        Files.delete(directory.resolve("java/release"));
        assertFails("needs Java 17 or later, but " + directory.resolve("java/bin/java") + " is 11.0.2");
    }

    @Test
    void saysWhenThereIsNoJava() throws Exception {
        Path tools = Files.createDirectory(directory.resolve("tools"));
        for (String tool : List.of("uname", "readlink")) {
            script(tools.resolve(tool), "exec " + find(tool) + " \"$@\"\n");
        }
        environment.put("PATH", tools.toString());
        environment.put("JAVA_HOME", "");
        assertFails("needs Java 17 or later: set JAVA_HOME or put java on the PATH");
        environment.put("JAVA_HOME", directory.toString());
        assertFails("JAVA_HOME has no bin/java: " + directory);
    }

    private Shell.Outcome run(String command, String... arguments) throws Exception {
        return new Shell(directory, environment).run(command, arguments);
    }

    /** Runs a command where no file can become longer than a message. */
    private Shell.Outcome onAFullDisk(String command) throws Exception {
        return run("sh", "-c", "ulimit -f 1; \"$0\" --lang en " + command, LAUNCHER.toString());
    }

    private void assertStarts(String command) throws Exception {
        Shell.Outcome outcome = run(command, "--version");
        assertEquals("", outcome.err());
        assertEquals(0, outcome.code());
        assertTrue(outcome.out().startsWith("agreement "), outcome.out());
    }

    private void assertFails(String message) throws Exception {
        assertEquals(new Shell.Outcome(1, "", "agreement: " + message + "\n"), run(LAUNCHER.toString(), "--version"));
    }

    private String locale(Map<String, String> variables) throws Exception {
        environment.keySet().removeIf(name -> name.startsWith("L"));
        environment.putAll(variables);
        String out = run(LAUNCHER.toString()).out();
        return out.substring(0, out.indexOf('\n'));
    }

    /** Makes JAVA_HOME a Java of the given version that only tells how it was called. */
    private void fakeJava(String version) throws IOException {
        Path java = directory.resolve("java/bin/java");
        Files.createDirectories(java.getParent());
        String script = """
                [ "$1" = -version ] && { echo 'openjdk version "VERSION" 2020-01-01' >&2; exit; }
                echo "$AGREEMENT_USER_LOCALE"
                printf '[%s]' "$@"
                echo
                """;
        script(java, script.replace("VERSION", version));
        Files.writeString(directory.resolve("java/release"), "IMPLEMENTOR=\"示例\"\nJAVA_VERSION=\"" + version + "\"\n");
        environment.put("JAVA_HOME", directory.resolve("java").toString());
    }

    private static boolean isThere(String tool) {
        return places(tool).findFirst().isPresent();
    }

    private static Path find(String tool) {
        return places(tool).findFirst().orElseThrow();
    }

    private static Stream<Path> places(String tool) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable);
    }

    private static void script(Path file, String commands) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + commands);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
