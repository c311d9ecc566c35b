package org.agreement.core.review;

import java.util.Optional;
import org.agreement.api.review.Finding;

/**
 * A finding as a review tells it.
 *
 * @param fingerprint stays the same when the lines around it move
 * @param suppression why it is not counted; empty: it is
 */
public record Reported(Finding finding, String fingerprint, Optional<Suppression> suppression) {

    /** The same, not counted any more. */
    Reported suppressed(Suppression why) {
        return new Reported(finding, fingerprint, Optional.of(why));
    }
}
