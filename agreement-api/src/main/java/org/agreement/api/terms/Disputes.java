package org.agreement.api.terms;

import java.util.Optional;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Inlined;
import org.agreement.api.value.Unwrapped;

/**
 * How disputes are settled: so long by negotiation, then by one court or one arbitration institution.
 *
 * @param law the governing law, where it is stated
 */
public record Disputes(TimeSpan negotiation, @Inlined Forum forum, Optional<GoverningLaw> law) {

    /** Who decides in the end. */
    public sealed interface Forum {

        /** The people's court with jurisdiction at a place. */
        @Unwrapped
        record Court(CourtPlace place) implements Forum {}

        /** An arbitration institution under its exact name. */
        @Unwrapped
        record Arbitration(String institution) implements Forum {}
    }
}
