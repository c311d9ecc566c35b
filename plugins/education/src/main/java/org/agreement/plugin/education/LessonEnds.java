package org.agreement.plugin.education;

import java.util.Optional;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;

/** Computes {@code lessonEnd}: the end of lessons, which is bound only where minors learn. */
final class LessonEnds implements DerivedTerm<LessonEnd> {

    static final TermKey<LessonEnd> KEY = TermKey.of("lessonEnd", LessonEnd.class);

    @Override
    public TermKey<LessonEnd> key() {
        return KEY;
    }

    @Override
    public Optional<LessonEnd> derive(Terms terms) {
        return terms.get(EducationPlugin.BLOCK)
                .filter(block -> !MinorLearners.of(block).isEmpty())
                .map(EducationTerms::lessons)
                .map(lessons -> new LessonEnd(lessons.offlineEnd(), lessons.onlineEnd()));
    }
}
