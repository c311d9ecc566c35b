package org.agreement.plugin.education;

import java.util.List;
import org.agreement.api.time.TimeSpan;

/**
 * Who sees what of minors.
 *
 * @param visible what everybody at the desk sees; anything else is hidden
 * @param approver the post at the customer that approves a look at the rest
 * @param review how often the list of accounts is gone through
 */
public record LearnerData(List<String> visible, String approver, TimeSpan review) {}
