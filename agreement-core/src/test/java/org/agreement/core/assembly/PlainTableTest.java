package org.agreement.core.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.junit.jupiter.api.Test;

final class PlainTableTest {

    @Test
    void linesColumnsUpByDisplayWidth() {
        assertEquals(
                List.of("费用     | 单价     | 说明", "月费     | 5,000.00 | 含3000次", "a 会话费 | 1.20     | 每次"),
                rows(List.of(
                        List.of("费用", "单价", "说明"),
                        List.of("月费", "5,000.00", "含3000次"),
                        List.of("a 会话费", "1.20", "每次"))));
    }

    @Test
    void linesNothingUpBehindAColumnOfSentences() {
        String sentence = "乙方应当在收到投诉之日起三个工作日内书面答复甲方。";
        assertEquals(
                List.of("项 | 内容 | 备注", "一 | " + sentence + " | 无"),
                rows(List.of(List.of("项", "内容", "备注"), List.of("一", sentence, "无"))));
    }

    private static List<String> rows(List<List<String>> rows) {
        List<List<Block.Cell>> cells = rows.stream()
                .map(row -> row.stream().map(PlainTableTest::cell).toList())
                .toList();
        Block.Table table = new Block.Table(cells.get(0), cells.subList(1, cells.size()));
        return PlainTable.rows(
                table, inlines -> inlines.stream().map(Inline::printed).collect(Collectors.joining()));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(List.of(new Inline.Words(text, false)));
    }
}
