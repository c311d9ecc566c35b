package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is written on our pages can be told from what it is written on, by day and by night (WCAG 2.1, 1.4.3). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageColoursTest {

    private static final List<String> WORDS =
            List.of("ink", "faint", "soft", "link", "error", "warning", "notice", "old", "new", "substance");
    private static final List<String> GROUNDS = List.of("paper", "page", "card", "head", "note");
    private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{3}(?:[0-9a-f]{3})?)(?=;)");

    private final Map<String, String> pages = new LinkedHashMap<>();

    @BeforeAll
    void write(@TempDir Path directory) throws IOException {
        Cli cli = new Cli(directory.resolve("home"));
        cli.run("create", "--example", "urgent");
        Path returned = Files.writeString(directory.resolve("returned.txt"), "示例协议\n第一条 服务\n乙方应当尽快答复。\n");
        String number = "KF-2026-000001";
        pages.put("show", cli.run("show", number, "--format", "html").out());
        pages.put(
                "review",
                cli.run("review", returned.toString(), "--format", "html").out());
        pages.put(
                "diff",
                cli.run("diff", number, returned.toString(), "--format", "html").out());
    }

    @Test
    void canBeReadByDayAndByNight() {
        pages.forEach((name, page) -> {
            int night = page.indexOf("prefers-color-scheme: dark");
            assertTrue(night > 0, name + " has colours for the night");
            int end = page.indexOf("@media print");
            Map<String, String> colours = new LinkedHashMap<>();
            read(page.substring(0, night), colours);
            assertReadable(name + " by day", colours);
            int own = colours.size();
            read(page.substring(night, end), colours);
            assertEquals(own, colours.size(), "the night has no colour that the day has not");
            assertReadable(name + " by night", colours);
        });
    }

    private static void read(String style, Map<String, String> colours) {
        Matcher root = ROOT.matcher(style);
        while (root.find()) {
            Matcher colour = COLOUR.matcher(root.group(1));
            while (colour.find()) {
                colours.put(colour.group(1), colour.group(2));
            }
        }
    }

    private static void assertReadable(String name, Map<String, String> colours) {
        List<String> words = WORDS.stream().filter(colours::containsKey).toList();
        List<String> grounds = GROUNDS.stream().filter(colours::containsKey).toList();
        assertFalse(words.size() < 3 || grounds.isEmpty(), name + " says its colours: " + colours);
        for (String word : words) {
            for (String ground : grounds) {
                double contrast = contrast(
                        luminance(colours.getOrDefault(word, "")), luminance(colours.getOrDefault(ground, "")));
                assertTrue(contrast >= 4.5, name + ": " + word + " on " + ground + " " + contrast);
            }
        }
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String hex) {
        String full = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
        return 0.2126 * linear(full.substring(0, 2))
                + 0.7152 * linear(full.substring(2, 4))
                + 0.0722 * linear(full.substring(4));
    }

    private static double linear(String hex) {
        double part = Integer.parseInt(hex, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
