package org.agreement.plugin.education;

import java.util.Optional;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;
import org.agreement.plugin.education.EducationTerms.Prepay;

/** Computes {@code prepayLimits}: the limits of collecting in advance, which hold only where minors learn. */
final class PrepayLimits implements DerivedTerm<Prepay> {

    static final TermKey<Prepay> KEY = TermKey.of("prepayLimits", Prepay.class);

    @Override
    public TermKey<Prepay> key() {
        return KEY;
    }

    @Override
    public Optional<Prepay> derive(Terms terms) {
        return terms.get(EducationPlugin.BLOCK)
                .filter(block -> !MinorLearners.of(block).isEmpty())
                .map(EducationTerms::prepay);
    }
}
