package org.agreement.api.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the columns of a table share the width of a line: short texts stay on one line, and of the others the longest takes as few
 * lines as can be.
 */
public final class ColumnShares {

    /** As much as a long text counts, and as little as a short one, in halves of a Chinese character. */
    private static final int LONGEST = 160;

    private static final int SHORTEST = 6;

    /** What a column keeps if it asks for it: four Chinese characters. */
    private static final int NARROWEST = 8;

    private static final int FIRST_WIDE = 0x2000;

    private ColumnShares() {}

    /**
     * The length of a text in halves of a Chinese character, from 6 to 160; half of one more for each gap that is set between
     * Chinese and other characters.
     */
    public static int length(String text) {
        int halves = 0;
        int gaps = 0;
        boolean wide = true;
        for (int at = 0; at < text.length() && halves < LONGEST; at++) {
            boolean before = wide;
            wide = text.charAt(at) >= FIRST_WIDE;
            gaps += at > 0 && wide != before ? 1 : 0;
            halves += wide ? 2 : 1;
        }
        return Math.max(SHORTEST, Math.min(LONGEST, halves + (gaps + 1) / 2));
    }

    /**
     * The widths of the columns; their sum is the line. All widths are in one unit, which is the caller's.
     *
     * @param lengths of the longest text of each column, as {@link #length} counts
     * @param half the width of half a Chinese character
     * @param margins what a cell needs beside its text
     * @param line the width to fill
     */
    public static List<Integer> of(List<Integer> lengths, int half, int margins, int line) {
        List<Integer> widths = lengths.stream()
                .map(length -> length * half + margins)
                .collect(Collectors.toCollection(ArrayList::new));
        List<Integer> wide = IntStream.range(0, lengths.size())
                .boxed()
                .sorted(Comparator.comparing(lengths::get))
                .collect(Collectors.toCollection(ArrayList::new));
        int rest = line;
        while (!wide.isEmpty() && widths.get(wide.get(0)) <= rest / wide.size()) {
            rest -= widths.get(wide.remove(0));
        }
        for (int tenths = 10; sum(wide, widths) > rest && tenths < 10 * LONGEST / NARROWEST; tenths++) {
            for (int column : wide) {
                widths.set(column, halves(lengths.get(column), tenths) * half + margins);
            }
        }
        return filled(widths, line);
    }

    /** What a text needs that takes so many tenths of a line. */
    private static int halves(int length, int tenths) {
        int characters = (5 * length + tenths - 1) / tenths;
        return Math.max(Math.min(length, NARROWEST), 2 * characters);
    }

    /** In proportion, so that they fill the line. */
    private static List<Integer> filled(List<Integer> widths, int line) {
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        List<Integer> filled = new ArrayList<>();
        int rest = line;
        for (int column = 0; column < widths.size(); column++) {
            int share = column == widths.size() - 1 ? rest : line * widths.get(column) / sum;
            filled.add(share);
            rest -= share;
        }
        return filled;
    }

    private static int sum(List<Integer> columns, List<Integer> widths) {
        return columns.stream().mapToInt(widths::get).sum();
    }
}
