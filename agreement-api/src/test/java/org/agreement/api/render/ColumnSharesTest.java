package org.agreement.api.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ColumnSharesTest {

    @Test
    void shortColumnsGetWhatTheyAskForAndLongOnesTheRest() {
        assertEquals(List.of(10, 45, 45), ColumnShares.of(List.of(10, 80, 80), 100));
    }

    @Test
    void whatNobodyAskedForGoesToAllInProportion() {
        assertEquals(List.of(20, 60, 20), ColumnShares.of(List.of(10, 30, 10), 100));
    }

    @Test
    void aWishIsTheLengthOfTheTextWithinBounds() {
        assertEquals(6, ColumnShares.wish("无"));
        assertEquals(10, ColumnShares.wish("目标5%以上"));
        assertEquals(48, ColumnShares.wish("长".repeat(10_000)));
    }

    @Test
    void anyColumnsFillTheLineAndNoneIsSqueezed() {
        Random random = new Random(20261130);
        for (int round = 0; round < 10_000; round++) {
            List<Integer> wishes = new ArrayList<>();
            int columns = 1 + random.nextInt(16);
            for (int column = 0; column < columns; column++) {
                wishes.add(80 + random.nextInt(420));
            }
            List<Integer> widths = ColumnShares.of(wishes, 1000);
            assertEquals(1000, widths.stream().mapToInt(Integer::intValue).sum(), () -> "" + wishes);
            int equal = 1000 / columns;
            for (int column = 0; column < columns; column++) {
                int least = Math.min(wishes.get(column), equal * 3 / 4) - 1;
                assertTrue(widths.get(column) >= least, () -> wishes + " " + widths);
            }
            for (int one = 0; one < columns; one++) {
                for (int other = 0; other < columns; other++) {
                    boolean shorter = wishes.get(one) <= wishes.get(other);
                    assertTrue(!shorter || widths.get(one) <= widths.get(other) + columns, () -> wishes + " " + widths);
                }
            }
        }
    }
}
