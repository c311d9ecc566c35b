package org.agreement.plugin.docx.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.junit.jupiter.api.Test;

final class ColumnWidthsTest {

    private static final int LINE = 9412;

    @Test
    void fillTheLineWhateverStandsInTheColumns() {
        Block.Table table = table(List.of("条号", "条款", "说明"), List.of("一", "很".repeat(10_000), "a"));
        assertEquals(LINE, sum(new ColumnWidths(List.of(table), LINE).of(table)));
        assertEquals(LINE, sum(new ColumnWidths(List.of(table), LINE).alike(table)));
    }

    @Test
    void leaveShortWordsOnOneLine() {
        Block.Table table = table(List.of("服务项目", "说明"), List.of("售后退换货", "很".repeat(500)));
        int needed = 5 * 210;
        assertTrue(new ColumnWidths(List.of(table), LINE).of(table).get(0) > needed);
    }

    @Test
    void areAlikeInTablesWithTheSameHead() {
        Block.Table first = table(List.of("项目", "内容"), List.of("全称", "很".repeat(40)));
        Block.Table second = table(List.of("项目", "内容"), List.of("法定代表人（负责人、经营者）", "周示例"));
        ColumnWidths widths = new ColumnWidths(List.of(first, second), LINE);
        assertEquals(widths.of(first), widths.of(second));
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private static Block.Table table(List<String> header, List<String> row) {
        return new Block.Table(cells(header.stream()), List.of(cells(row.stream())));
    }

    private static List<Block.Cell> cells(Stream<String> words) {
        return words.map(word -> new Block.Cell(List.of(new Inline.Words(word, false))))
                .toList();
    }
}
