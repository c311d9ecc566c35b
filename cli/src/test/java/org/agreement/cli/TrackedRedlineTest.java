package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.agreement.core.Assembled;
import org.agreement.core.comparison.Comparison;
import org.agreement.core.comparison.Difference;
import org.agreement.core.comparison.Revisions;
import org.agreement.core.comparison.Tracking;
import org.agreement.core.comparison.Tracking.Tracked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Redlines of texts edited at random, read back as documents with tracked changes. */
final class TrackedRedlineTest {

    private static final int REDLINES = Boolean.getBoolean("proof") ? 300 : 1;

    @Test
    void everyDifferenceOfARedlineIsTrackedUntilSomebodyEditsItWithoutTracking(@TempDir Path home) throws IOException {
        Examples examples = new Examples(home);
        Assembled old = examples.assembled("urgent");
        String sent = examples.text(old);
        for (long seed = 0; seed < REDLINES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String text = EditedText.scrambled(sent, random);
            byte[] redline = examples.redline(old, examples.compared(old, text));
            String read = examples.read("a.docx", redline).text();
            assertEquals(EditedText.lines(text), EditedText.lines(read), "new text of seed " + seed);
            Comparison tracked = examples.comparison(old, redline);
            assertEquals(List.of(), untracked(tracked), "seed " + seed);
            if (tracked.revisions().isEmpty()) {
                assertEquals(List.of(), tracked.differences(), "edits that undo each other, seed " + seed);
                continue;
            }
            Comparison edited = examples.comparison(
                    old, new WordEditor(redline).scrawl(random).bytes());
            List<Difference> found = untracked(edited);
            assertEquals(1, found.stream().map(Difference::text).distinct().count(), "seed " + seed + found);
            assertTrue(found.stream().allMatch(one -> tracked(one) == Tracked.NO), "seed " + seed + found);
        }
    }

    private static Tracked tracked(Difference difference) {
        return difference.tracking().map(Tracking::tracked).orElse(Tracked.YES);
    }

    /** The differences that are not tracked; nothing may be concealed. */
    private static List<Difference> untracked(Comparison comparison) {
        assertEquals(0, comparison.revisions().map(Revisions::concealed).orElse(0));
        return comparison.differences().stream()
                .filter(one -> tracked(one) != Tracked.YES)
                .toList();
    }
}
