package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.time.TimeSpan;

/**
 * How complaints of end users are handled.
 *
 * @param levels from the slightest to the gravest
 * @param submit within which time the provider submits what it may not decide itself
 * @param relay within which time a complaint that an authority or a platform passes on is told to the other side
 * @param evidence how long before the time limit of an authority or a platform the records are handed over
 */
public record ComplaintHandling(List<Level> levels, TimeSpan submit, TimeSpan relay, TimeSpan evidence) {

    /**
     * A level of complaints.
     *
     * @param covers which complaints belong to it
     * @param answer by when the end user has a first answer
     * @param settled by when the end user has a result
     */
    public record Level(String name, String covers, TimeSpan answer, TimeSpan settled) {}
}
