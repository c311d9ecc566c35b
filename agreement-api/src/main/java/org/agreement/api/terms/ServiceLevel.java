package org.agreement.api.terms;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/**
 * One measurable promise. Either a rate ({@code atLeast}, with the limit {@code within} where it is a rate in time) or a time
 * ({@code atMost}, kept in {@code share} of the cases); the engine refuses a level without number, unit, formula or window.
 *
 * @param clock how time runs; natural hours unless stated
 * @param floor the rate below which it must not stay for months; as far below the target as agreed for all levels unless stated
 * @param exclusions what is taken out before the figure is calculated
 */
public record ServiceLevel(
        Metric metric,
        Questions questions,
        Optional<Formula> formula,
        Optional<ClockStart> clockStart,
        Optional<LevelClock> clock,
        Optional<TimeSpan> within,
        Optional<Share> atLeast,
        Optional<TimeSpan> atMost,
        Optional<Share> share,
        Optional<Share> floor,
        Window window,
        DataSource source,
        List<Exclusion> exclusions) {}
