package org.agreement.api.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the columns of a table share the width of a line: a column of short words gets what it needs, the others share the rest
 * by the length of their texts, and none is squeezed.
 */
public final class ColumnShares {

    /** No column asks for more or less, in halves of a Chinese character. */
    private static final int WIDEST = 48;

    private static final int NARROWEST = 6;

    private static final int FIRST_WIDE = 0x2000;

    private ColumnShares() {}

    /** What a column asks for whose longest text is this: its length in halves of a Chinese character, from 6 to 48. */
    public static int wish(String text) {
        int halves = 0;
        for (int at = 0; at < text.length() && halves < WIDEST; at++) {
            halves += text.charAt(at) < FIRST_WIDE ? 1 : 2;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, halves));
    }

    /**
     * The widths of the columns; their sum is the line.
     *
     * @param wishes what each column asks for, above zero, in the unit of the line; where they leave some of it, all get more
     * @param line the width to fill
     */
    public static List<Integer> of(List<Integer> wishes, int line) {
        int sum = sum(wishes);
        return filled(sum > line ? shared(wishes, line) : wishes, line);
    }

    /**
     * From the shortest on, each gets what it asks for while that is no more than an equal share; each of the others gets three
     * quarters of one, or as much as those, and what is left over by the length of its texts.
     */
    private static List<Integer> shared(List<Integer> wishes, int line) {
        List<Integer> byLength = IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.comparing(wishes::get))
                .toList();
        List<Integer> widths = new ArrayList<>(wishes);
        int rest = line;
        int asked = sum(wishes);
        int left = wishes.size();
        int least = 0;
        for (int column : byLength) {
            int wish = wishes.get(column);
            if (wish > rest / left) {
                break;
            }
            least = wish;
            rest -= wish;
            asked -= wish;
            left--;
        }
        least = Math.max(least, rest * 3 / 4 / left);
        for (int column : byLength.subList(wishes.size() - left, wishes.size())) {
            int beyond = wishes.get(column) - least;
            widths.set(column, least + (rest - least * left) * beyond / (asked - least * left));
        }
        return widths;
    }

    /** In proportion, so that they fill the line. */
    private static List<Integer> filled(List<Integer> widths, int line) {
        int sum = sum(widths);
        List<Integer> filled = new ArrayList<>();
        int rest = line;
        for (int column = 0; column < widths.size(); column++) {
            int share = column == widths.size() - 1 ? rest : line * widths.get(column) / sum;
            filled.add(share);
            rest -= share;
        }
        return filled;
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
