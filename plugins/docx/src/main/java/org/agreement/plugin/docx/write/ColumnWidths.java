package org.agreement.plugin.docx.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;

/**
 * How wide the columns are: a column of short words gets what it needs, the others share the rest by the length of their
 * texts; tables with the same header look alike.
 */
final class ColumnWidths {

    /** No column asks for more or less, in halves of a Chinese character. */
    private static final int WIDEST = 48;

    private static final int NARROWEST = 6;

    /** Half a letter of each size, and the margins of a cell, in twentieths of a point. */
    private static final int HALF = 105;

    private static final int SMALL_HALF = 90;
    private static final int MARGINS = 190;

    private final int line;
    private final Map<List<String>, int[]> longest = new HashMap<>();

    ColumnWidths(List<Block> blocks, int line) {
        this.line = line;
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                int[] texts = longest.computeIfAbsent(key(table), header -> new int[header.size()]);
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

    private static void widen(int[] texts, List<Block.Cell> cells) {
        for (int column = 0; column < Math.min(texts.length, cells.size()); column++) {
            int halves = halves(cells.get(column));
            texts[column] = Math.max(texts[column], Math.min(WIDEST, Math.max(NARROWEST, halves)));
        }
    }

    private static int halves(Block.Cell cell) {
        int halves = 0;
        for (Inline inline : cell.text()) {
            String printed = inline.printed();
            for (int i = 0; i < printed.length() && halves < WIDEST; i++) {
                halves += printed.charAt(i) < 0x2000 ? 1 : 2;
            }
        }
        return halves;
    }

    /** How many lines so many letters take at most in a column of a width. */
    static int lines(int letters, int width, boolean small) {
        int half = small ? SMALL_HALF : HALF;
        return 1 + letters / Math.max(1, (width - MARGINS) / (2 * half));
    }

    /** The widths of the columns in twentieths of a point; their sum is that of a line. */
    List<Integer> of(Block.Table table) {
        int half = TableRows.isSmall(table) ? SMALL_HALF : HALF;
        int[] wishes = Arrays.stream(longest.getOrDefault(key(table), new int[0]))
                .map(halves -> halves * half + MARGINS)
                .toArray();
        int sum = Arrays.stream(wishes).sum();
        int[] widths = sum > line ? shared(wishes) : wishes;
        return filled(widths);
    }

    /** As many columns as the table has, all alike. */
    List<Integer> alike(Block.Table table) {
        int[] widths = new int[table.header().size()];
        Arrays.fill(widths, 1);
        return filled(widths);
    }

    /** From the shortest on, each gets what it asks for while that is no more than an equal share. */
    private int[] shared(int[] wishes) {
        List<Integer> byLength = IntStream.range(0, wishes.length)
                .boxed()
                .sorted(Comparator.comparing(column -> wishes[column]))
                .toList();
        int[] widths = new int[wishes.length];
        int rest = line;
        int asked = Arrays.stream(wishes).sum();
        int left = wishes.length;
        boolean all = true;
        for (int column : byLength) {
            int wish = wishes[column];
            all = all && wish <= rest / left;
            widths[column] = all ? wish : rest * wish / asked;
            rest -= all ? wish : 0;
            asked -= all ? wish : 0;
            left--;
        }
        return widths;
    }

    /** In proportion, so that they fill the line. */
    private List<Integer> filled(int[] widths) {
        int sum = Arrays.stream(widths).sum();
        List<Integer> filled = new ArrayList<>();
        int rest = line;
        for (int column = 0; column < widths.length; column++) {
            int share = column == widths.length - 1 ? rest : line * widths[column] / sum;
            filled.add(share);
            rest -= share;
        }
        return filled;
    }
}
