package org.agreement.plugin.education;

import org.agreement.api.time.TimeSpan;

/**
 * The line that nobody crosses when courses are recommended.
 *
 * @param sample how many contacts a month the customer looks at
 * @param correct within which time a wrong statement is reported and put right
 */
public record Recruitment(int sample, TimeSpan correct) {}
