package org.agreement.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.agreement.core.data.Tree.Scalar;
import org.junit.jupiter.api.Test;

final class JsonReaderTest {

    private static Reading read(String json) {
        return new TreeReader().read(Source.of("request.json", json));
    }

    private static String flaws(String json) {
        return String.join(
                "\n",
                read(json).flaws().stream()
                        .map(flaw -> flaw.place().line() + ":" + flaw.place().column() + " " + flaw.kind() + " '"
                                + flaw.path() + "' " + flaw.arguments())
                        .toList());
    }

    private static Scalar scalar(String json) {
        assertEquals("", flaws(json));
        return (Scalar) read(json).tree().orElseThrow();
    }

    @Test
    void resolvesEveryEscape() {
        assertEquals(
                "\"\\/\n\r\t甲𠮷",
                scalar("\"\\\"\\\\\\/\\n\\r\\t\\u7532\\uD842\\uDFB7\"").text());
    }

    @Test
    void keepsNumbersAsTheyWereWritten() {
        for (String number : List.of("0", "-1", "5000.00", "1e3", "-0", "12345678901234567890", "1.5E-7")) {
            assertEquals(Scalar.plain(new Place("request.json", 1, 1), number), scalar(number));
        }
    }

    @Test
    void readsNestedValuesWithTheirPlaces() {
        Tree tree = read("{\n\t\"a\": [1, {\"乙\": null}],\n\t\"b\" : true\n}\n")
                .tree()
                .orElseThrow();
        assertEquals(
                new Place("request.json", 2, 17), tree.at("a.1.乙").orElseThrow().place());
        assertEquals("{\"a\":[1,{\"乙\":null}],\"b\":true}", JsonWriter.compact().text(tree.content()));
    }

    @Test
    void refusesWhatIsNotJson() {
        assertEquals("1:1 SYNTAX '' []", flaws("a: 1"));
        assertEquals("1:2 SYNTAX '' []", flaws("{a: 1}"));
        assertEquals("1:6 SYNTAX 'a' []", flaws("{\"a\":010}"));
        assertEquals("1:6 SYNTAX 'a' []", flaws("{\"a\":}"));
        assertEquals("1:6 MISSING_COLON '' []", flaws("{\"a\" 1}"));
        assertEquals("1:4 UNCLOSED_BRACKET '' [request.json:1:1]", flaws("[1 2]"));
        assertEquals("1:4 SYNTAX '1' []", flaws("[1,]"));
        assertEquals("1:6 UNCLOSED_QUOTE 'a' []", flaws("{\"a\":\"x\n\"}"));
        assertEquals("1:4 ESCAPE '' []", flaws("\"\\q\""));
        assertEquals("1:6 ESCAPE '' []", flaws("\"\\u12\""));
        assertEquals("1:3 SYNTAX '' []", flaws("1 2"));
        assertEquals("1:1 SYNTAX '' []", flaws(""));
    }

    @Test
    void refusesDuplicateKeysAndForbiddenCharactersAllAtOnce() {
        assertEquals(
                "1:9 DUPLICATE_KEY 'a' [a, request.json:1:2]\n1:20 FORBIDDEN_CHARACTER 'b' [U+0000]",
                flaws("{\"a\":1, \"a\":2, \"b\":\"\\u0000\"}"));
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertEquals("", flaws("[".repeat(50) + "]".repeat(50)));
        assertEquals("1:51 TOO_DEEP '" + "0.".repeat(49) + "0' []", flaws("[".repeat(100_000)));
    }

    @Test
    void readsAFileThatOnlyBeginsLikeJsonAsYaml() {
        TreeReader reader = new TreeReader();
        assertEquals(
                "{\"a\":1}",
                JsonWriter.compact()
                        .text(reader.read(Source.of("-", "{a: 1}"))
                                .tree()
                                .orElseThrow()
                                .content()));
        assertEquals(
                "{\"a\":\"/\"}",
                JsonWriter.compact()
                        .text(reader.read(Source.of("-", "{\"a\":\"\\/\"}"))
                                .tree()
                                .orElseThrow()
                                .content()));
    }
}
