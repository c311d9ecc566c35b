package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.agreement.cli.Cli.Json;
import org.agreement.cli.Cli.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginCommandsTest {

    @TempDir
    private Path directory;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(directory.resolve("home"));
    }

    @Test
    void listsWhatThereIsWithoutMakingAHome() {
        Outcome outcome = cli.run("plugin", "list");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("standard"), outcome.out());
        assertFalse(Files.exists(directory.resolve("home")));
        Json json = cli.run("plugin", "list", "--format", "json").json();
        assertEquals(List.of("formatVersion", "plugins", "refused"), json.keys());
        assertEquals("standard", json.get("plugins").items().get(0).get("id").text());
        assertEquals(0, cli.run("plugin", "show", "education").code());
        assertFalse(cli.run("plugin", "show", "ecommerce", "--format", "json")
                .json()
                .get("clauses")
                .items()
                .isEmpty());
    }

    @Test
    void bringsTheClauseOfAStrangerIntoAnAgreement() throws Exception {
        Outcome installed = install(new StrangersPlugin());
        assertEquals(0, installed.code(), installed.err());
        assertEquals("installed quiet 1.0.0 (Quiet hours)\n", installed.out());
        assertTrue(cli.run("plugin", "show", "quiet").out().contains("quiet/no-calls-at-night"));
        assertFalse(text("plugins=[]").contains("夜间免打扰"));
        assertTrue(text("plugins=[quiet]").contains("主动致电林示例的顾客"));
    }

    @Test
    void doesNotLoadWhatWasChangedSince() throws Exception {
        install(new StrangersPlugin());
        Path jar = installedJar();
        byte[] bytes = Files.readAllBytes(jar);
        bytes[bytes.length - 1] ^= 1;
        Files.write(jar, bytes);
        assertRefused("AGR-2012", "quiet");
        Outcome needed = cli.run("create", "--example", "urgent", "--set", "plugins=[quiet]");
        assertEquals(6, needed.code(), needed.err());
        assertTrue(needed.err().startsWith("AGR-2022"), needed.err());
        assertEquals(0, cli.run("plugin", "remove", "quiet").code());
        assertFalse(cli.run("plugin", "list").out().contains("quiet"));
    }

    @Test
    void doesNotLoadWhatWasDroppedInByHand() throws Exception {
        Path folder = Files.createDirectories(directory.resolve("home/plugins/quiet"));
        Files.copy(new StrangersPlugin().jar(directory), folder.resolve("quiet.jar"));
        assertRefused("AGR-2011", "quiet");
    }

    @Test
    void refusesBrokenPluginsWithTheirReasons() throws Exception {
        assertNotInstalled(
                "AGR-2008", new StrangersPlugin().constructing("if (true) throw new IllegalStateException();"));
        assertNotInstalled("AGR-2009", new StrangersPlugin().withoutClass());
        assertNotInstalled("AGR-2003", new StrangersPlugin().replacing("plugin.yaml", "apiLevel: 1", "apiLevel: 99"));
        assertNotInstalled("AGR-2004", new StrangersPlugin().replacing("plugin.yaml", "id: quiet", "id: ecommerce"));
        assertNotInstalled(
                "AGR-",
                new StrangersPlugin()
                        .replacing("clauses/zh-CN/no-calls-at-night.md", "customer.name}}", "customer.nmae}}"));
        Path file = Files.writeString(directory.resolve("no.jar"), "no zip");
        Outcome outcome = cli.run("plugin", "install", file.toString());
        assertEquals(6, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("AGR-2007"), outcome.err());
    }

    @Test
    void pointsIntoTheClauseFileThatIsWrong() throws Exception {
        Outcome outcome = install(new StrangersPlugin()
                .replacing("clauses/zh-CN/no-calls-at-night.md", "customer.name}}", "customer.nmae}}"));
        assertTrue(outcome.err().contains("no-calls-at-night.md:11:"), outcome.err());
        assertTrue(outcome.err().contains("name"), outcome.err());
    }

    @Test
    void tellsMistakes() {
        assertFails(5, "AGR-4001: no file missing.jar", "plugin", "install", "missing.jar");
        assertFails(5, "AGR-2021: ", "plugin", "show", "standrd");
        assertFails(5, "AGR-2021: ", "plugin", "remove", "quiet");
        assertFails(6, "AGR-2023: ", "plugin", "remove", "standard");
        assertFails(2, "AGR-4003: missing: ID", "plugin", "show");
        assertFails(2, "AGR-4003: there is no command instal; did you mean install?", "plugin", "instal");
        assertFails(2, "AGR-4003: a command is missing", "plugin");
    }

    @Test
    void examinesHomeStoreAndPlugins() {
        Outcome empty = cli.run("doctor");
        assertEquals(0, empty.code(), empty.err());
        assertTrue(empty.out().contains("not there yet"), empty.out());
        cli.run("create", "--example", "urgent");
        Json json = cli.run("doctor", "--format", "json").json();
        assertEquals(
                List.of(
                        "formatVersion",
                        "version",
                        "java",
                        "home",
                        "homeExists",
                        "store",
                        "plugins",
                        "refused",
                        "fonts"),
                json.keys());
        assertEquals("1", json.get("store").get("agreements").text());
        assertEquals(List.of(), json.get("store").get("problems").items());
        assertEquals(
                List.of("docx 仿宋 false", "docx 黑体 false", "docx Times New Roman false", "pdf Noto Serif SC true"),
                json.get("fonts").items().stream()
                        .map(font -> font.get("format").text() + " "
                                + font.get("name").text() + " "
                                + font.get("embedded").text())
                        .toList());
    }

    private Path installedJar() throws Exception {
        try (Stream<Path> files = Files.walk(directory.resolve("home/plugins"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Outcome install(StrangersPlugin plugin) throws Exception {
        Path workshop = Files.createTempDirectory(directory, "workshop");
        return cli.run("plugin", "install", plugin.jar(workshop).toString());
    }

    private String text(String setting) {
        Outcome created = cli.run("create", "--example", "urgent", "--set", setting, "--format", "json");
        assertEquals(0, created.code(), created.err());
        return cli.run("show", created.json().get("number").text()).out();
    }

    private void assertNotInstalled(String code, StrangersPlugin plugin) throws Exception {
        Outcome outcome = install(plugin);
        assertEquals(6, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(code), outcome.err());
        assertEquals(0, cli.run("create", "--example", "urgent", "--dry-run").code());
        assertEquals(
                5,
                cli.run("plugin", "list", "--format", "json")
                        .json()
                        .get("plugins")
                        .items()
                        .size());
    }

    private void assertRefused(String code, String plugin) {
        Json refused = cli.run("plugin", "list", "--format", "json")
                .json()
                .get("refused")
                .items()
                .get(0);
        assertEquals(List.of("plugin", "where", "reasons"), refused.keys());
        assertEquals(plugin, refused.get("plugin").text());
        assertEquals(code, refused.get("reasons").items().get(0).get("code").text());
        assertEquals(0, cli.run("create", "--example", "urgent", "--dry-run").code());
    }

    private void assertFails(int code, String message, String... arguments) {
        Outcome outcome = cli.run(arguments);
        assertEquals(code, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith(message), outcome.err());
    }
}
