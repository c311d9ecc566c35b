package org.agreement.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.agreement.core.data.Tree.Scalar;
import org.junit.jupiter.api.Test;

final class YamlReaderTest {

    private static Reading read(String yaml) {
        return new TreeReader().read(Source.of("request.yaml", yaml));
    }

    private static Tree tree(String yaml) {
        Reading reading = read(yaml);
        assertEquals(List.of(), reading.flaws());
        return reading.tree().orElseThrow();
    }

    private static Scalar scalar(String yaml, String path) {
        return (Scalar) tree(yaml).at(path).orElseThrow();
    }

    /** The flaws as lines of place, kind, path and arguments. */
    private static String flaws(String yaml) {
        return flaws(read(yaml));
    }

    private static String flaws(Reading reading) {
        return String.join(
                "\n",
                reading.flaws().stream()
                        .map(flaw -> flaw.place().line() + ":" + flaw.place().column() + " " + flaw.kind() + " '"
                                + flaw.path() + "' " + flaw.arguments())
                        .toList());
    }

    @Test
    void keepsEveryScalarAsItWasWritten() {
        for (String text :
                List.of("010", "no", "5000.00", "2026-12-15", "95%", "5,000.00", "1e3", "0x10", "yes", "12:30")) {
            assertEquals(text, scalar("value: " + text, "value").text());
            assertEquals(Scalar.Style.PLAIN, scalar("value: " + text, "value").style());
        }
    }

    @Test
    void tellsNothingFromAnEmptyText() {
        assertTrue(scalar("a:", "a").isNull());
        assertTrue(scalar("a: null", "a").isNull());
        assertTrue(scalar("a: ~", "a").isNull());
        assertEquals(false, scalar("a: \"\"", "a").isNull());
        assertEquals(false, scalar("a: 'null'", "a").isNull());
        assertTrue(scalar("", "").isNull());
        assertTrue(scalar("# only a remark\n", "").isNull());
    }

    @Test
    void givesThePlaceOfKeysAndValuesInCodePoints() {
        Tree.Mapping tree = (Tree.Mapping) tree("甲𠮷: {乙: [x, 丙丁]}\nb:\n  - c\n");
        assertEquals(
                new Place("request.yaml", 1, 1), tree.entry("甲𠮷").orElseThrow().keyPlace());
        assertEquals(
                new Place("request.yaml", 1, 13),
                tree.at("甲𠮷.乙.1").orElseThrow().place());
        assertEquals("request.yaml:3:5", tree.at("b.0").orElseThrow().place().toString());
    }

    @Test
    void countsTheLinesOfAnExcerptFromItsFile() {
        Reading reading = new TreeReader().read(Source.excerpt("clause.md", "id: x\ntitle: y\n", 2));
        assertEquals(
                "clause.md:3:8",
                reading.tree().orElseThrow().at("title").orElseThrow().place().toString());
    }

    @Test
    void acceptsAByteOrderMarkAndWindowsLineEnds() {
        Tree tree = tree("\uFEFFa: 1\r\nb: 2\r\n");
        assertEquals("request.yaml:2:4", tree.at("b").orElseThrow().place().toString());
        assertEquals("1", scalar("\uFEFFa: 1\r\nb: 2\r\n", "a").text());
    }

    @Test
    void refusesAliasesAnchorsAndTagsAllAtOnce() {
        assertEquals(
                """
                1:4 ANCHOR 'a' [&x]
                2:4 ALIAS 'b' [*x]
                3:4 TAG 'c' [!!int]
                4:1 ALIAS '' [*x]
                5:1 TAG '' [!k]
                6:5 ANCHOR 'f.0' [&y]""",
                flaws("a: &x 1\nb: *x\nc: !!int 3\n*x : 4\n!k e: 5\nf: [&y {g: 1}]\n")
                        .replace("tag:yaml.org,2002:", "!!"));
    }

    @Test
    void refusesADuplicateKeyNamingBothPlaces() {
        assertEquals("""
                2:1 DUPLICATE_KEY 'a' [a, request.yaml:1:1]
                3:11 DUPLICATE_KEY 'b.c' [c, request.yaml:3:5]
                4:1 DUPLICATE_KEY 'a' [a, request.yaml:1:1]""", flaws("a: 1\n'a': 2\nb: {c: 1, \"c\": 2}\na: 3\n"));
    }

    @Test
    void refusesTabsOnEveryLineThatTheyIndent() {
        assertEquals("2:1 TAB 'a' []\n4:3 TAB '' []", flaws("a:\n\tb: 1\nc:\n  \td: 2\ne: 1\n"));
    }

    @Test
    void acceptsTabsWhereTheyDoNotIndent() {
        assertEquals("x\ty\n\tz\n", scalar("a: |\n  x\ty\n  \tz\n", "a").text());
        assertEquals("1", scalar("{\n\ta: 1\n}", "a").text());
    }

    @Test
    void refusesSeveralDocuments() {
        assertEquals("3:1 SECOND_DOCUMENT '' []", flaws("---\na: 1\n---\nb: 2\n"));
    }

    @Test
    void refusesKeysThatAreNotText() {
        assertEquals(
                "1:3 KEY '' []\n3:3 KEY '' []\n5:1 KEY '' []\n6:1 KEY '' []",
                flaws("? [a]\n: 1\n? {b: c}\n: 2\n~: 3\nnull: 4\nd: 5\n"));
    }

    @Test
    void refusesWhatIsNestedTooDeepAndReadsOn() {
        String deepest = "[".repeat(50) + "]".repeat(50);
        assertEquals("", flaws(deepest));
        assertEquals(
                "1:53 TOO_DEEP 'a" + ".0".repeat(49) + "' []\n3:1 DUPLICATE_KEY 'b' [b, request.yaml:2:1]",
                flaws("a: [" + deepest + "]\nb: 1\nb: 2\n"));
    }

    @Test
    void refusesANumberThatItsCommaTookApart() {
        assertEquals("1:17 THOUSANDS_COMMA 'fees.0.amount' [5,000.00]", flaws("fees: [{amount: 5,000.00}]"));
        assertEquals("1:5 THOUSANDS_COMMA 'a' [1,234,567.89]", flaws("{a: 1,234,567.89, b: 2}"));
        assertEquals("1:2 THOUSANDS_COMMA '0' [5,000.00]", flaws("[5,000.00]"));
        assertEquals("", flaws("{a: [100,200], b: 5, 000: 1}"));
        assertEquals("", flaws("amount: 5,000.00"));
    }

    @Test
    void namesWhatIsWrongWithTheSyntax() {
        assertEquals("1:5 MISPLACED_COLON '' []", flaws("a: b: c"));
        assertEquals("1:4 UNCLOSED_QUOTE 'a' []", flaws("a: 'x\nb: 1\n"));
        assertEquals("2:2 UNCLOSED_BRACKET 'a' [request.yaml:1:4]", flaws("a: [1, 2\nb: 3\n"));
        assertEquals("3:2 INDENTATION '' []", flaws("a:\n  b: 1\n c: 2\n"));
        assertEquals("1:4 RESERVED_CHARACTER 'a' [@]", flaws("a: @x"));
        assertEquals("1:6 ESCAPE 'a' []", flaws("a: \"\\q\""));
        assertEquals("2:1 MISSING_COLON '' []", flaws("a: 1\nb\nc: 2\n"));
        assertEquals("1:4 SYNTAX 'a' []", flaws("a: ]"));
    }

    @Test
    void keepsWhatItFoundBeforeTheSyntaxError() {
        assertEquals(
                "2:1 DUPLICATE_KEY 'a' [a, request.yaml:1:1]\n3:4 RESERVED_CHARACTER 'b' [%]",
                flaws("a: 1\na: 2\nb: %\n"));
    }

    @Test
    void refusesBytesThatAreNotUtf8AtTheirPlace() {
        byte[] gbk = {'a', ':', ' ', '1', '\n', 'b', ':', ' ', (byte) 0xBC, (byte) 0xD7};
        assertEquals("2:4 NOT_UTF8 '' []", flaws(new TreeReader().read(Source.of("request.yaml", gbk))));
        byte[] cut = {'a', ':', ' ', (byte) 0xE7, (byte) 0x94};
        assertEquals("1:4 NOT_UTF8 '' []", flaws(new TreeReader().read(Source.of("request.yaml", cut))));
    }

    @Test
    void refusesControlCharactersWrittenOrEscaped() {
        assertEquals(
                "1:4 FORBIDDEN_CHARACTER '' [U+0007]\n2:5 FORBIDDEN_CHARACTER '' [U+202E]",
                flaws("a: \u0007\nb: x\u202Ey\n"));
        assertEquals(
                "1:5 FORBIDDEN_CHARACTER 'a' [U+0000]\n1:14 FORBIDDEN_CHARACTER 'b' [U+D800]",
                flaws("{a: \"\\0\", b: \"\\ud800\"}"));
    }

    @Test
    void refusesCharactersThatPrintAsNothing() {
        for (int codePoint : new int[] {
            0x00AD, 0x034F, 0x115F, 0x200B, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x2060, 0x3164, 0xFDD0, 0xFFA0,
            0xE0041
        }) {
            assertEquals(
                    String.format(Locale.ROOT, "1:5 FORBIDDEN_CHARACTER '' [U+%04X]", codePoint),
                    flaws("a: x" + Character.toString(codePoint) + "y\n"));
        }
    }

    @Test
    void refusesMoreThanAMebibyte() {
        byte[] largest = ("# " + "x".repeat(Source.MAX_BYTES - 2)).getBytes(StandardCharsets.UTF_8);
        assertEquals("", flaws(new TreeReader().read(Source.of("request.yaml", largest))));
        assertEquals("0:0 TOO_BIG '' []", flaws("x".repeat(Source.MAX_BYTES + 1)));
    }

    @Test
    void stopsAfterAHundredFlaws() {
        List<Flaw> found = read("a: 1\n".repeat(5000)).flaws();
        assertEquals(TreeReader.MAX_FLAWS + 1, found.size());
        assertEquals(Flaw.Kind.TOO_MANY, found.get(TreeReader.MAX_FLAWS).kind());
    }

    @Test
    void answersHostileInputInTime() {
        int size = Source.MAX_BYTES / 4;
        List<String> hostile = List.of(
                "[".repeat(size),
                "{".repeat(size),
                "- ".repeat(size / 2),
                "? ".repeat(size / 2),
                "a: ".repeat(size / 3),
                "{a: ".repeat(size / 4),
                ("[".repeat(150) + "]".repeat(150) + ",").repeat(size / 301),
                "[" + "a,".repeat(size / 2 - 1) + "]",
                "a: \"" + "\\".repeat(size - 5) + "\"",
                "x".repeat(size),
                "'".repeat(size),
                "a: |\n" + "\n".repeat(size - 5),
                "a: >\n" + " x\n\n".repeat(size / 4 - 2),
                "&a ".repeat(size / 3),
                "!".repeat(size),
                "%TAG ! x\n".repeat(size / 9),
                "---\n".repeat(size / 4),
                "k: v\n".repeat(size / 5));
        for (String text : hostile) {
            ProcessorTime.within(Duration.ofSeconds(5), () -> read(text), text.substring(0, 10));
        }
    }
}
