package org.agreement.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.agreement.api.review.Relation;

/** Texts for tests. */
final class Texts {

    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private Texts() {}

    /** A text between businesses whose lines are paragraphs. */
    static ReviewedAgreement lines(String... lines) {
        return lines(Relation.B2B, lines);
    }

    static ReviewedAgreement lines(Relation relation, String... lines) {
        List<Passage> passages = new ArrayList<>();
        int place = 0;
        for (String line : lines) {
            passages.add(passage(Kind.PARAGRAPH, place, line));
            place += line.codePointCount(0, line.length()) + 1;
        }
        return new ReviewedAgreement(String.join("\n", lines) + "\n", passages, Optional.empty(), relation, DAY);
    }

    static Passage passage(Kind kind, int start, String text) {
        int end = start + text.codePointCount(0, text.length());
        return new Passage(kind, start, end, text, "", Optional.empty(), Optional.empty());
    }
}
