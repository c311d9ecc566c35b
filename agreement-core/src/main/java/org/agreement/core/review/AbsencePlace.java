package org.agreement.core.review;

import java.util.List;
import java.util.Optional;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.core.review.Sentences.Sentence;

/** Where it is told that a text lacks something: at words of a passage. */
record AbsencePlace(Passage passage, int start, String text) {

    /** A passage that is no heading by its form may still be one by its shortness. */
    private static final int LONGEST_HEADING = 25;

    private static final String DEFINES = "是指";

    /** The heading where it belongs; else the sentence that speaks of it, by the order of the patterns; else the title. */
    static AbsencePlace in(List<Passage> passages, List<RulePattern> patterns) {
        List<Passage> below = passages.stream()
                .filter(passage -> passage.kind() != Kind.TITLE)
                .toList();
        Optional<AbsencePlace> heading = below.stream()
                .filter(AbsencePlace::mayBeHeading)
                .filter(passage -> patterns.stream().anyMatch(pattern -> pattern.isFoundIn(passage.text())))
                .map(AbsencePlace::of)
                .findFirst();
        return heading.or(() -> patterns.stream()
                        .flatMap(pattern -> below.stream().flatMap(passage -> spoken(passage, pattern).stream()))
                        .findFirst())
                .orElseGet(() -> of(passages.stream()
                        .filter(passage -> passage.kind() == Kind.TITLE)
                        .findFirst()
                        .orElse(passages.get(0))));
    }

    private static AbsencePlace of(Passage passage) {
        return new AbsencePlace(passage, passage.start(), passage.text());
    }

    private static boolean mayBeHeading(Passage passage) {
        boolean shortLine = passage.text().length() <= LONGEST_HEADING;
        return shortLine || passage.kind() == Kind.SECTION || passage.kind() == Kind.CLAUSE;
    }

    /** The sentence of a passage in which a pattern is found; one that only defines a word does not count. */
    private static Optional<AbsencePlace> spoken(Passage passage, RulePattern pattern) {
        if (passage.text().length() > Sentences.LONGEST || !pattern.isFoundIn(passage.text())) {
            return Optional.empty();
        }
        return Sentences.of(passage).stream()
                .filter(sentence -> !sentence.text().contains(DEFINES) && pattern.isFoundIn(sentence.text()))
                .map(sentence -> of(passage, sentence))
                .findFirst();
    }

    private static AbsencePlace of(Passage passage, Sentence sentence) {
        return new AbsencePlace(passage, sentence.start(), sentence.text());
    }

    Finding finding(RuleDescriptor rule) {
        return Finding.at(rule, passage, start, start + text.codePointCount(0, text.length()), text);
    }
}
