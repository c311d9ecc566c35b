package org.agreement.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class WordFinderTest {

    private static final int RUNS = Boolean.getBoolean("proof") ? 100_000 : 2_000;

    @Test
    void findsWordsThatBeginInsideOfOthers() {
        assertEquals(
                "[及时@0, 及时响应@0, 响应@2, 时响应@1]",
                found(List.of("及时", "及时响应", "时响应", "响应"), "及时响应").toString());
    }

    @Test
    void numbersWordsByTheirFirstPlace() {
        WordFinder finder = new WordFinder(List.of("尽快", "及时", "尽快"));
        assertEquals(2, finder.size());
        assertEquals(1, finder.number("及时"));
        assertEquals(-1, finder.number("尽"));
    }

    @Test
    void findsWhatASlowSearchFinds() {
        for (int seed = 0; seed < RUNS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Set<String> words = new LinkedHashSet<>();
            for (int i = random.nextInt(1, 8); i > 0; i--) {
                words.add(word(random, random.nextInt(1, 5)));
            }
            String text = word(random, random.nextInt(0, 30));
            assertEquals(slowly(words, text), found(words, text), "seed " + seed);
        }
    }

    private static String word(SplittableRandom random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("甲乙丙".charAt(random.nextInt(3)));
        }
        return word.toString();
    }

    private static Set<String> found(Collection<String> words, String text) {
        List<String> all = List.copyOf(words);
        List<String> found = new ArrayList<>();
        new WordFinder(all).find(text, (word, start, end) -> {
            assertEquals(all.get(word), text.substring(start, end));
            found.add(all.get(word) + "@" + start);
        });
        assertEquals(found.size(), new TreeSet<>(found).size());
        return new TreeSet<>(found);
    }

    private static Set<String> slowly(Set<String> words, String text) {
        Set<String> found = new TreeSet<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                found.add(word + "@" + at);
            }
        }
        return found;
    }
}
