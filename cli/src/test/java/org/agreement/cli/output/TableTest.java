package org.agreement.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.agreement.cli.output.Table.Column;
import org.agreement.core.assembly.DisplayWidth;
import org.junit.jupiter.api.Test;

final class TableTest {

    @Test
    void alignsChineseByDisplayWidth() {
        Table table = new Table(List.of(Column.left("项目"), Column.right("金额"), Column.left("note")));
        table.add("基础服务费", "5,000.00", "月");
        table.add("SMS", "2.00", "per message");
        assertEquals(
                List.of("项目            金额  note", "基础服务费  5,000.00  月", "SMS             2.00  per message"),
                table.lines(OptionalInt.empty()));
    }

    @Test
    void wrapsLongCellsToTheWidthOfTheTerminal() {
        Table table = new Table(List.of(Column.left("No"), Column.left("内容")));
        table.add("1", "每月基础服务费，含3000次会话，超出部分另行计价");
        List<String> lines = table.lines(OptionalInt.of(24));
        assertTrue(lines.stream().allMatch(line -> DisplayWidth.of(line) <= 24), lines.toString());
        assertEquals(List.of("No  内容", "1   每月基础服务费，含", "    3000次会话，超出部分", "    另行计价"), lines);
    }

    @Test
    void keepsColumnsTogetherThoughOneCellIsLong() {
        Table table = new Table(List.of(Column.left("要素"), Column.left("缺省值"), Column.left("来源")));
        table.add("notices.email", "1 workday", "常用约定值");
        table.add("transition.items", "交接的事项".repeat(40), "常用约定值");
        List<String> lines = table.lines(OptionalInt.empty());
        assertEquals("notices.email     1 workday" + " ".repeat(51) + "  常用约定值", lines.get(1));
        assertEquals("transition.items  " + "交接的事项".repeat(40) + "  常用约定值", lines.get(2));
    }

    @Test
    void cutsWordsThatAreTooLong() {
        assertEquals(List.of("abcd", "ef g"), Wrapping.wrap("abcdef g", 4));
        assertEquals(List.of(""), Wrapping.wrap("", 4));
    }
}
