package org.agreement.core.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;

/** Lays a table out in lines: cells in columns, with bars between them. */
final class PlainTable {

    private static final String BAR = " | ";

    /** Nothing is lined up behind a wider cell: a column of whole sentences would push all others off the page. */
    private static final int WIDEST = 40;

    private PlainTable() {}

    /** One line for each row, the header first. */
    static List<String> rows(Block.Table table, Function<List<Inline>, String> words) {
        List<List<String>> rows = Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(cells ->
                        cells.stream().map(cell -> words.apply(cell.text())).toList())
                .toList();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                boolean last = column == row.size() - 1;
                int missing = last ? 0 : width(rows, column) - DisplayWidth.of(cell);
                line.append(column == 0 ? "" : BAR).append(cell).append(" ".repeat(Math.max(0, missing)));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** The width of a column; 0 if it is too wide to be lined up. */
    private static int width(List<List<String>> rows, int column) {
        int widest = rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
        return widest > WIDEST ? 0 : widest;
    }
}
