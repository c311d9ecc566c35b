package org.agreement.core.clause;

import java.math.BigInteger;
import java.util.List;

/**
 * What came of looking at all decisions that requests may take.
 *
 * @param problems in reading order
 */
public record PresenceReport(List<String> plugins, Extent extent, List<PresenceProblem> problems) {

    public PresenceReport {
        plugins = List.copyOf(plugins);
        problems = List.copyOf(problems);
    }

    /**
     * How much was looked at.
     *
     * @param conditions of clauses, annexes and removals, and of sections within texts
     * @param references to clauses and annexes
     * @param decisions that requests take, each by yes or no
     * @param combinations in how many ways all decisions can be taken together
     */
    public record Extent(
            int clauses,
            int annexes,
            int conditions,
            int references,
            int placeholders,
            int decisions,
            BigInteger combinations) {}

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return problems.stream().noneMatch(PresenceProblem::error);
    }
}
