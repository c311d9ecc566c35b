package org.agreement.plugin.docx.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.agreement.api.render.ColumnShares;

/** How wide the columns of tables are; tables with the same header look alike. */
final class ColumnWidths {

    /** Half a letter of each size, and the margins of a cell, in twentieths of a point. */
    private static final int HALF = 105;

    private static final int SMALL_HALF = 90;
    private static final int MARGINS = 190;

    private final int line;
    private final Map<List<String>, List<Integer>> longest = new HashMap<>();

    ColumnWidths(List<Block> blocks, int line) {
        this.line = line;
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                List<Integer> texts = longest.computeIfAbsent(
                        key(table), header -> new ArrayList<>(Collections.nCopies(header.size(), 0)));
                widen(texts, table.header());
                table.rows().forEach(row -> widen(texts, row));
            }
        }
    }

    private static List<String> key(Block.Table table) {
        return table.header().stream().map(ColumnWidths::printed).toList();
    }

    private static String printed(Block.Cell cell) {
        return cell.text().stream().map(Inline::printed).collect(Collectors.joining());
    }

    private static void widen(List<Integer> texts, List<Block.Cell> cells) {
        for (int column = 0; column < Math.min(texts.size(), cells.size()); column++) {
            int length = ColumnShares.length(printed(cells.get(column)));
            texts.set(column, Math.max(texts.get(column), length));
        }
    }

    /** How many lines so many letters take at most in a column of a width. */
    static int lines(int letters, int width, boolean small) {
        return 1 + letters / Math.max(1, (width - MARGINS) / (2 * half(small)));
    }

    /** The widths of the columns in twentieths of a point; their sum is that of a line. */
    List<Integer> of(Block.Table table) {
        return ColumnShares.of(
                longest.getOrDefault(key(table), List.of()), half(TableRows.isSmall(table)), MARGINS, line);
    }

    private static int half(boolean small) {
        return small ? SMALL_HALF : HALF;
    }

    /** As many columns as the table has, all alike. */
    List<Integer> alike(Block.Table table) {
        return ColumnShares.of(
                Collections.nCopies(table.header().size(), 1), half(TableRows.isSmall(table)), MARGINS, line);
    }
}
