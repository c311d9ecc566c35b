package org.agreement.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.agreement.core.assembly.DisplayWidth;

/** Rows of cells below a heading, aligned by display width. */
public final class Table {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    /** One long cell should not push the next column of all rows out of sight. */
    private static final int WIDEST_UNWRAPPED = 60;

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these columns. */
    public Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row, one cell for each column. */
    public void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The lines, without trailing spaces. Where a width is given, long cells are wrapped so that the table fits; elsewhere each
     * row is one line, and what follows a cell of more than 60 columns moves to the right.
     */
    public List<String> lines(OptionalInt width) {
        List<List<String>> all = new ArrayList<>();
        all.add(columns.stream().map(Column::title).toList());
        all.addAll(rows);
        int[] widths = widths(all);
        if (width.isEmpty()) {
            int[] padded = IntStream.of(widths)
                    .map(wide -> Math.min(wide, WIDEST_UNWRAPPED))
                    .toArray();
            return all.stream().map(row -> line(row, padded)).toList();
        }
        shrink(widths, width.getAsInt());
        List<String> lines = new ArrayList<>();
        all.forEach(row -> addLines(row, widths, lines));
        return lines;
    }

    private int[] widths(List<List<String>> all) {
        return IntStream.range(0, columns.size())
                .map(column -> all.stream()
                        .mapToInt(row -> DisplayWidth.of(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
    }

    /** Takes from the widest column, one by one, until the table fits or all columns are narrow. */
    private static void shrink(int[] widths, int limit) {
        int gaps = GAP.length() * (widths.length - 1);
        while (IntStream.of(widths).sum() + gaps > limit) {
            int widest = 0;
            for (int column = 1; column < widths.length; column++) {
                if (widths[column] > widths[widest]) {
                    widest = column;
                }
            }
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private void addLines(List<String> row, int[] widths, List<String> lines) {
        List<List<String>> cells = IntStream.range(0, row.size())
                .mapToObj(column -> Wrapping.wrap(row.get(column), widths[column]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int n = 0; n < height; n++) {
            int at = n;
            List<String> parts = cells.stream()
                    .map(cell -> at < cell.size() ? cell.get(at) : "")
                    .toList();
            lines.add(line(parts, widths));
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String space = " ".repeat(Math.max(0, widths[column] - DisplayWidth.of(cell)));
            line.append(column == 0 ? "" : GAP).append(columns.get(column).right() ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }

    /**
     * A column.
     *
     * @param right whether its cells are aligned on the right, as numbers are
     */
    public record Column(String title, boolean right) {

        /** A column of texts. */
        public static Column left(String title) {
            return new Column(title, false);
        }

        /** A column of numbers. */
        public static Column right(String title) {
            return new Column(title, true);
        }
    }
}
