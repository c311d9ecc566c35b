package org.agreement.api.terms;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/**
 * Who serves, and how steady the team is.
 *
 * @param positions the posts by number; empty: as in the staffing table that the provider hands in
 * @param turnover the most that may leave in a month, as a share of the team
 * @param vacancy within which time a post is filled again
 * @param handOver how long the old and the new holder of a leading post work side by side
 */
public record Team(List<Position> positions, Share turnover, TimeSpan vacancy, TimeSpan handOver) {

    /** A post, how many people hold it, and what they must be able to do beyond the common training. */
    public record Position(String name, int count, Optional<String> requirement) {}
}
