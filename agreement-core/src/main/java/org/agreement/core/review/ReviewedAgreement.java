package org.agreement.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.party.Individual;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.terms.Terms;
import org.agreement.core.assembly.PlainText;

/** A text under review: one of our own agreements, without number and notes, or a foreign one. */
public record ReviewedAgreement(
        String text, List<Passage> passages, Optional<Terms> terms, Relation relation, LocalDate asOf)
        implements ReviewedText {

    public ReviewedAgreement {
        passages = List.copyOf(passages);
    }

    /**
     * An agreement as it is reviewed; a customer who is an individual may be a consumer.
     *
     * @param asOf the day whose law is asked for
     */
    public static ReviewedAgreement of(Agreement agreement, Terms terms, LocalDate asOf) {
        PlainText plain = PlainText.of(agreement, Optional.empty(), false);
        boolean consumer = terms.parties().customer().party() instanceof Individual;
        Relation relation = consumer ? Relation.B2C : Relation.B2B;
        return new ReviewedAgreement(plain.text(), plain.passages(), Optional.of(terms), relation, asOf);
    }

    /** A foreign text as it is reviewed. */
    public static ReviewedAgreement of(ForeignText foreign, Relation relation, LocalDate asOf) {
        return new ReviewedAgreement(foreign.text(), foreign.passages(), Optional.empty(), relation, asOf);
    }
}
