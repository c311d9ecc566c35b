package org.agreement.core.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Which agreements to list, newest first.
 *
 * @param party part of the name of either party, in any case
 * @param since stored at that time or later
 * @param limit at least 1
 * @param after the number after which the list goes on
 */
public record ListQuery(
        Optional<String> status,
        Optional<String> industry,
        Optional<String> party,
        Optional<Instant> since,
        int limit,
        Optional<String> after) {

    /** The newest agreements, whatever they are. */
    public static ListQuery newest(int limit) {
        return new ListQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit, Optional.empty());
    }

    /** The same list from after a number. */
    public ListQuery after(String number) {
        return new ListQuery(status, industry, party, since, limit, Optional.of(number));
    }
}
