package org.agreement.plugin.docx.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;

/** How wide the columns are: by what stands in them, and alike in tables with the same header. */
final class ColumnWidths {

    /** No column asks for more, in halves of a Chinese character. */
    private static final int WIDEST = 60;

    /** No column is narrower, unless the table has too many. */
    private static final int NARROWEST = 9;

    private final int width;
    private final Map<List<String>, int[]> wishes = new HashMap<>();

    ColumnWidths(List<Block> blocks, int width) {
        this.width = width;
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                int[] wish = wishes.computeIfAbsent(key(table), header -> new int[header.size()]);
                widen(wish, table.header());
                table.rows().forEach(row -> widen(wish, row));
            }
        }
    }

    private static List<String> key(Block.Table table) {
        return table.header().stream().map(cell -> printed(cell)).toList();
    }

    private static String printed(Block.Cell cell) {
        return cell.text().stream().map(Inline::printed).collect(Collectors.joining());
    }

    private static void widen(int[] wish, List<Block.Cell> cells) {
        for (int column = 0; column < Math.min(wish.length, cells.size()); column++) {
            int asked = halves(printed(cells.get(column))) + 2;
            wish[column] = Math.max(wish[column], Math.min(WIDEST, Math.max(NARROWEST, asked)));
        }
    }

    private static int halves(String text) {
        return text.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    /** The widths of the columns in twentieths of a point; their sum is the width of a line. */
    List<Integer> of(Block.Table table) {
        int[] wish = wishes.getOrDefault(key(table), new int[0]);
        int sum = 0;
        for (int one : wish) {
            sum += one;
        }
        List<Integer> columns = new ArrayList<>();
        int rest = width;
        for (int column = 0; column < wish.length; column++) {
            boolean last = column == wish.length - 1;
            int share = last ? rest : width * wish[column] / sum;
            columns.add(share);
            rest -= share;
        }
        return columns;
    }
}
