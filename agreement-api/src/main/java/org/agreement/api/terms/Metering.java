package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/**
 * How usage is counted.
 *
 * @param repeat within which time the same end user with the same matter counts once
 * @param source whose records count
 * @param tolerance up to which difference of both sides' records the source's figure stands
 */
public record Metering(TimeSpan repeat, List<Exclusion> excluded, DataSource source, Share tolerance) {}
