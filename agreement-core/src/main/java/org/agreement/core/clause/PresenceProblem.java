package org.agreement.core.clause;

import java.util.List;
import org.agreement.core.refusal.Refusal;

/**
 * Something in the files of plugins that goes wrong, or can never happen, under decisions that a request may take.
 *
 * @param error whether it is wrong, not only remarkable
 * @param refusal what and where
 * @param choices the fewest decisions that bring it about; empty: it is so whatever is decided
 */
public record PresenceProblem(boolean error, Refusal refusal, List<Decision> choices) {

    public PresenceProblem {
        choices = List.copyOf(choices);
    }
}
