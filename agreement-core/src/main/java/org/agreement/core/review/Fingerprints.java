package org.agreement.core.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Passage;
import org.agreement.api.review.ReviewedText;
import org.agreement.core.data.Digest;

/**
 * Names findings so that an earlier review's can be recognised although lines have moved: by rule, words, and the words next to
 * them in the same passage, without white space and the passage's number; several that are alike are counted.
 */
final class Fingerprints {

    /** How many characters on either side of the words. */
    private static final int NEAR = 24;

    /** Where those are looked for: white space does not count. */
    private static final int FAR = 4 * NEAR;

    private static final int DIGITS = 32;
    private static final char BORDER = '\n';

    private final TextIndex index;
    private final TreeMap<Integer, Passage> passages = new TreeMap<>();
    private final Map<String, Integer> alike = new HashMap<>();

    private Fingerprints(ReviewedText text) {
        this.index = new TextIndex(text.text());
        text.passages().forEach(passage -> passages.put(passage.start(), passage));
    }

    /** A fingerprint for each finding; all findings of a text must be given, in their order. */
    static List<Reported> of(ReviewedText text, List<Finding> findings) {
        Fingerprints fingerprints = new Fingerprints(text);
        List<Reported> reported = new ArrayList<>();
        for (Finding finding : findings) {
            reported.add(new Reported(finding, fingerprints.of(finding), Optional.empty()));
        }
        return reported;
    }

    private String of(Finding finding) {
        // what is missing has no words: its place is only where it belongs
        String place = finding.findingClass() == FindingClass.MISSING ? "" : place(finding);
        String subject = finding.rule() + BORDER + place;
        int before = alike.merge(subject, 1, Integer::sum) - 1;
        String whole = before == 0 ? subject : subject + BORDER + before;
        return Digest.sha256(whole.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    private String place(Finding finding) {
        Map.Entry<Integer, Passage> entry = passages.floorEntry(finding.start());
        if (entry == null || finding.start() >= entry.getValue().end()) {
            return normalized(finding.text());
        }
        int first = Math.max(entry.getKey(), finding.start() - FAR);
        int last = Math.max(finding.end(), Math.min(entry.getValue().end(), finding.end() + FAR));
        String line = index.words(first, last);
        int from = index.of(finding.start()) - index.of(first);
        int to = index.of(finding.end()) - index.of(first);
        int number = first == entry.getKey() ? TextStructure.number(line) : 0;
        String before = normalized(line.substring(Math.min(number, from), from));
        String words = normalized(line.substring(Math.min(to, Math.max(number, from)), to));
        String after = normalized(line.substring(to));
        return before.substring(Math.max(0, before.length() - NEAR))
                + BORDER
                + words
                + BORDER
                + after.substring(0, Math.min(NEAR, after.length()));
    }

    private static String normalized(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
