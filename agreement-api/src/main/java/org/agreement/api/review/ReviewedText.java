package org.agreement.api.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.Terms;

/** A text under review, ours or theirs, in one shape. */
public interface ReviewedText {

    /** The whole text. */
    String text();

    /** Its passages in reading order; they do not overlap. */
    List<Passage> passages();

    /** The terms; present for our own agreements. */
    Optional<Terms> terms();

    /** Who faces whom. */
    Relation relation();

    /** The day whose law is asked for. */
    LocalDate asOf();
}
