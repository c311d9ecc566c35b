package org.agreement.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class JsonWriterTest {

    private static final JsonObject SAMPLE = JsonObject.builder()
            .put("number", "KF-2026-000001")
            .put("formatVersion", 1)
            .put("total", new BigDecimal("5000.00"))
            .put("stored", false)
            .putOptional("next", Optional.empty())
            .putTexts("tasks", List.of("商品咨询", "\"\\\u0001\u001f\n/\u2028"))
            .put("lines", List.of(JsonObject.builder().build()))
            .build();

    @Test
    void keepsTheOrderOfKeysOnOneLine() {
        assertEquals(
                "{\"number\":\"KF-2026-000001\",\"formatVersion\":1,\"total\":5000.00,\"stored\":false,\"next\":null,"
                        + "\"tasks\":[\"商品咨询\",\"\\\"\\\\\\u0001\\u001f\\n/\u2028\"],\"lines\":[{}]}",
                JsonWriter.compact().text(SAMPLE));
    }

    @Test
    void sortsKeysInTheCanonicalForm() {
        JsonObject object = JsonObject.builder()
                .put("\uFB33", 1)
                .put("𠮷", 2)
                .put("b", JsonObject.builder().put("d", 1).put("c", 2).build())
                .put("a", 3)
                .build();
        assertEquals(
                "{\"a\":3,\"b\":{\"c\":2,\"d\":1},\"𠮷\":2,\"\uFB33\":1}",
                JsonWriter.canonical().text(object));
    }

    @Test
    void indentsByTwoSpaces() {
        assertEquals(
                """
                {
                  "a": [
                    1,
                    {}
                  ],
                  "b": []
                }
                """,
                JsonWriter.pretty()
                        .text(JsonObject.builder()
                                .put(
                                        "a",
                                        List.of(
                                                JsonValue.of(1),
                                                JsonObject.builder().build()))
                                .put("b", List.of())
                                .build()));
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertThrows(IllegalArgumentException.class, () -> JsonWriter.compact().text(JsonValue.of("\uD800")));
    }

    @Test
    void hashesTheBytesThatWereWritten() {
        assertEquals(
                "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
                Digest.sha256(JsonWriter.canonical().bytes(JsonObject.builder().build())));
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Digest.sha256("abc".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void writesWhatItsReaderReadsBack() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            JsonValue value = value(random, 0);
            for (JsonWriter writer : List.of(JsonWriter.compact(), JsonWriter.pretty(), JsonWriter.canonical())) {
                Reading reading = new TreeReader().read(Source.of("x.json", writer.bytes(value)));
                assertEquals(List.of(), reading.flaws());
                assertEquals(
                        JsonWriter.canonical().text(value),
                        JsonWriter.canonical().text(reading.tree().orElseThrow().content()));
            }
        }
    }

    private static JsonValue value(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth < 5 ? 7 : 5)) {
            case 0 -> JsonValue.of(text(random));
            case 1 -> JsonValue.of(random.nextLong(-999_999_999_999_999L, 1_000_000_000_000_000L));
            case 2 -> JsonValue.of(BigDecimal.valueOf(random.nextInt(), random.nextInt(5)));
            case 3 -> JsonValue.of(random.nextBoolean());
            case 4 -> JsonValue.nothing();
            case 5 -> array(random, depth);
            default -> object(random, depth);
        };
    }

    private static JsonValue array(SplittableRandom random, int depth) {
        List<JsonValue> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(value(random, depth + 1));
        }
        return JsonValue.array(items);
    }

    private static JsonValue object(SplittableRandom random, int depth) {
        JsonObject.Builder object = JsonObject.builder();
        for (int i = random.nextInt(4); i > 0; i--) {
            object.put(text(random), value(random, depth + 1));
        }
        return object.build();
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            int codePoint = random.nextInt(random.nextInt(1, 0x110000));
            text.appendCodePoint(Characters.isForbidden(codePoint) ? '\n' : codePoint);
        }
        return text.toString();
    }
}
