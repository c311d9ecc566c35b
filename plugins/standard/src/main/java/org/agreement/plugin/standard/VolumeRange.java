package org.agreement.plugin.standard;

import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.TierLevels;

/**
 * A volume tier as it is printed.
 *
 * @param range with both bounds and the unit, for instance {@code 501至1000次会话}
 * @param levels what holds in the tier
 * @param by by how much relaxed levels are relaxed
 * @param meanwhile what holds until renegotiated levels are agreed
 */
public record VolumeRange(String range, TierLevels levels, Optional<Share> by, Optional<TierLevels> meanwhile) {}
