package org.agreement.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class YamlReaderFuzzTest {

    private static final int COUNT = Boolean.getBoolean("proof") ? 1_000_000 : 20_000;

    private static final String SEED = """
            # 要素表
            parties:
              customer: {organization: {name: 示例科技有限公司, creditCode: "91330100MA00000000"}}
              provider:
                organization: {name: '示例服务有限公司'}
            services:
              - name: 售前咨询
                tasks: [商品咨询, 库存与发货咨询]
                levels:
                  - {metric: answerRate, within: 30s, atLeast: 95%}
            fees:
              - {name: 基础服务费, amount: 5,000.00}
            notes: |
              第一行
                第二行
            """;

    private static final String[] PIECES = {
        "\t",
        "\n",
        "  ",
        ": ",
        "- ",
        "? ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&a ",
        "*a",
        "!t ",
        "'",
        "\"",
        "|\n",
        ">-\n",
        "#",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "\\u",
        "\\",
        "\u0000",
        "\uFEFF",
        "\u2028",
        "𠮷",
        "null",
        "<<: ",
        "@",
        "`",
        "a: 1\n",
        "，",
        "："
    };

    @Test
    void neverThrowsAndAlwaysAnswersTheSame() {
        SplittableRandom random = new SplittableRandom(20261122);
        TreeReader reader = new TreeReader();
        for (int i = 0; i < COUNT; i++) {
            byte[] bytes = mutated(random);
            Source source = Source.of(i % 5 == 0 ? "request.json" : "request.yaml", bytes);
            try {
                Reading reading = reader.read(source);
                if (i % 10 == 0) {
                    assertEquals(reading, reader.read(source));
                }
                assertNotNull(reading.tree().map(Tree::content));
                if (reading.tree().isEmpty() && reading.flaws().isEmpty()) {
                    throw new AssertionError("ended without a reason");
                }
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("input " + i + ": " + new String(bytes, StandardCharsets.UTF_8), e);
            }
        }
    }

    private static byte[] mutated(SplittableRandom random) {
        StringBuilder text = new StringBuilder(SEED);
        int from = random.nextInt(text.length());
        text.delete(0, random.nextInt(3) == 0 ? from : 0);
        for (int changes = random.nextInt(1, 8); changes > 0; changes--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(1, 20)));
                case 2 -> text.insert(at, PIECES[random.nextInt(PIECES.length)].repeat(random.nextInt(1, 60)));
                default -> text.insert(at, (char) random.nextInt(0x20, 0x3000));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
