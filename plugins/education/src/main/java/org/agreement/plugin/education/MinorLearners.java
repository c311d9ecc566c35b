package org.agreement.plugin.education;

import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.SubjectGroup;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;

/** Computes {@code minorLearners}: the age bands under 18, where there are any. */
final class MinorLearners implements DerivedTerm<List<SubjectGroup>> {

    static final TermKey<List<SubjectGroup>> KEY = TermKey.listOf("minorLearners", SubjectGroup.class);

    @Override
    public TermKey<List<SubjectGroup>> key() {
        return KEY;
    }

    @Override
    public Optional<List<SubjectGroup>> derive(Terms terms) {
        return terms.get(EducationPlugin.BLOCK).map(MinorLearners::of).filter(minors -> !minors.isEmpty());
    }

    static List<SubjectGroup> of(EducationTerms block) {
        return block.ageBands().stream()
                .filter(band -> band != SubjectGroup.ADULTS)
                .toList();
    }
}
