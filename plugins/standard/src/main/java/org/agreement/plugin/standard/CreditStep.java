package org.agreement.plugin.standard;

import org.agreement.api.fee.Share;

/**
 * A step of the service credits as it is printed.
 *
 * @param range the shortfall in percentage points with both bounds, for instance {@code 超过2个百分点、不超过5个百分点}
 * @param credit the share of the base that is credited
 */
public record CreditStep(String range, Share credit) {}
