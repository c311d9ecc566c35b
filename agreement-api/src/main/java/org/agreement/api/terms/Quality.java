package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/**
 * How contacts are checked for quality.
 *
 * @param sample the share of a week's contacts that is checked at least
 * @param perSeat how many contacts of each agent are checked in a week at least
 * @param scores what is scored, with how many points; 100 in all
 * @param pass the score that passes
 * @param critical what fails at any score
 * @param appeal within which time a score is contested, and answered
 */
public record Quality(
        Share sample, int perSeat, List<Score> scores, int pass, List<CriticalFault> critical, TimeSpan appeal) {

    /** What is scored, with how many of the 100 points. */
    public record Score(String name, int points) {}
}
