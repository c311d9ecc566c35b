package org.agreement.plugin.docx.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableRowsTest {

    private final Markup out = new Markup();

    @Test
    void letsOnlyRowsThatNoPageHoldsGoOnOverThePage() {
        write(List.of(
                List.of("事项", "内容"), List.of("目的", "答复咨询"), List.of("措施", "长".repeat(5_000)), List.of("期限", "两年")));
        List<Boolean> whole =
                rows().stream().map(row -> row.contains("<w:cantSplit/>")).toList();
        assertEquals(List.of(true, true, false, true), whole);
    }

    @Test
    void keepsTheHeadWithTheFirstRow() {
        write(List.of(List.of("事项", "内容"), List.of("目的", "答复咨询")));
        List<Boolean> kept =
                rows().stream().map(row -> row.contains("<w:keepNext/>")).toList();
        assertEquals(List.of(true, false), kept);
    }

    private void write(List<List<String>> rows) {
        new TableRows(out, Manner.ANNEX, List.of(2_000, 7_412)).write(new Texts(rows), true);
    }

    private List<String> rows() {
        String table = new String(out.bytes(), StandardCharsets.UTF_8);
        return Arrays.stream(table.split("<w:tr>", -1)).skip(1).toList();
    }

    /** Cells of plain words. */
    private final class Texts implements TableRows.Cells {

        private final List<List<String>> rows;

        private Texts(List<List<String>> rows) {
            this.rows = rows;
        }

        @Override
        public int rows() {
            return rows.size();
        }

        @Override
        public int letters(int row, int column) {
            return rows.get(row).get(column).length();
        }

        @Override
        public void write(int row, int column) {
            out.text(rows.get(row).get(column));
        }
    }
}
