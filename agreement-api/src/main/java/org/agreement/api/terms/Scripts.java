package org.agreement.api.terms;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Money;
import org.agreement.api.time.TimeSpan;

/**
 * Who decides what is said to end users.
 *
 * @param approval within which time the customer approves a draft; until then the former version holds
 * @param authority up to which amount the provider decides itself
 * @param ai present where artificial intelligence talks to end users
 */
public record Scripts(TimeSpan approval, List<Authority> authority, Optional<Ai> ai) {

    /** A matter that the provider may decide itself up to a limit for each case. */
    public record Authority(String matter, Money limit) {}

    /**
     * The artificial intelligence that talks to end users.
     *
     * @param provider who provides it
     * @param label the words that mark it
     * @param position where the mark stands
     * @param handOff when a human takes over
     */
    public record Ai(String provider, Optional<String> filing, String label, String position, List<String> handOff) {}
}
