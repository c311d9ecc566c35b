package org.agreement.plugin.education;

import java.time.LocalDate;
import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.TierLevels;

/**
 * A volume tier as it is in a season.
 *
 * @param range for instance {@code 751至1500}
 */
public record SeasonTier(
        String season,
        LocalDate from,
        LocalDate until,
        String range,
        TierLevels levels,
        Optional<Share> by,
        Optional<TierLevels> meanwhile) {}
