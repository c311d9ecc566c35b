package org.agreement.api.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ColumnSharesTest {

    @Test
    void whatFitsStaysOnOneLineAndFillsIt() {
        assertEquals(List.of(200, 600, 200), ColumnShares.of(List.of(10, 30, 10), 10, 0, 1000));
    }

    @Test
    void shortTextsStayOnOneLineBesideLongOnes() {
        assertEquals(List.of(300, 700), ColumnShares.of(List.of(28, 160), 10, 20, 1000));
    }

    @Test
    void longTextsTakeAsFewLinesAsCanBe() {
        List<Integer> texts = List.of(10, 18, 8, 48, 17, 20, 54, 8, 12, 84);
        assertEquals(6, lines(texts, ColumnShares.of(texts, 9, 20, 1070), 9, 20));
        assertEquals(3, lines(texts, ColumnShares.of(texts, 9, 18, 1400), 9, 18));
    }

    @Test
    void anEndlessTextSqueezesNobody() {
        assertEquals(
                List.of(120, 120, 760),
                ColumnShares.of(List.of(10, 10, ColumnShares.length("长".repeat(10_000))), 10, 20, 1000));
    }

    @Test
    void aTextCountsInHalvesOfAChineseCharacterWithinBounds() {
        assertEquals(6, ColumnShares.length("无"));
        assertEquals(8, ColumnShares.length("服务项目"));
        assertEquals(17, ColumnShares.length("501至1000次会话"), "with gaps beside the numbers");
        assertEquals(160, ColumnShares.length("长".repeat(10_000)));
    }

    @Test
    void anyColumnsFillTheLineAndKeepFourCharactersWhereTheLineHasRoom() {
        Random random = new Random(20261130);
        for (int round = 0; round < 10_000; round++) {
            List<Integer> texts = new ArrayList<>();
            int columns = 1 + random.nextInt(16);
            for (int column = 0; column < columns; column++) {
                texts.add(6 + random.nextInt(155));
            }
            List<Integer> widths = ColumnShares.of(texts, 10, 20, 1000);
            assertEquals(1000, widths.stream().mapToInt(Integer::intValue).sum(), () -> "" + texts);
            int least = columns <= 10 ? 6 * 10 + 20 : 1000 / 16 / 2;
            assertTrue(widths.stream().allMatch(width -> width >= least - 1), () -> texts + " " + widths);
        }
    }

    /** How many lines the text takes that takes the most. */
    private static int lines(List<Integer> texts, List<Integer> widths, int half, int margins) {
        int most = 0;
        for (int column = 0; column < texts.size(); column++) {
            int characters = (widths.get(column) - margins) / (2 * half);
            most = Math.max(most, (texts.get(column) / 2 + characters - 1) / characters);
        }
        return most;
    }
}
