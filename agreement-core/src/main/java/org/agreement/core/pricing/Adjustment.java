package org.agreement.core.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.FeeAdjustment;
import org.agreement.api.time.TimeSpan;

/**
 * What a change of the index allows: nothing unless the threshold is exceeded, which exactly reaching it is not.
 *
 * @param change of the index in percent, with two decimals, for information
 * @param triggered whether the threshold is exceeded
 * @param fees the base fees before and at most (or at least) after
 * @param proposeBy the last day for the proposal
 * @param from the first day of the new fees if both agree
 */
public record Adjustment(
        BigDecimal change, boolean triggered, List<Fee> fees, Optional<LocalDate> proposeBy, Optional<LocalDate> from) {

    private static final int DAYS_TO_PROPOSE = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A base fee, and what it may become. */
    public record Fee(String name, Money before, Money after) {}

    /** A base fee of a full month. */
    public record Base(String name, Money amount) {}

    /** What the terms allow for a change. */
    public static Adjustment of(FeeAdjustment terms, List<Base> bases, IndexChange index) {
        BigDecimal percent = index.after()
                .subtract(index.before())
                .multiply(HUNDRED)
                .divide(index.before(), 2, RoundingMode.HALF_UP);
        int direction = direction(terms.above(), index);
        if (direction == 0) {
            return new Adjustment(percent, false, List.of(), Optional.empty(), Optional.empty());
        }
        Share most = terms.raise().compareTo(terms.capPerYear()) <= 0 ? terms.raise() : terms.capPerYear();
        BigDecimal factor = HUNDRED.add(most.percent().multiply(BigDecimal.valueOf(direction)));
        List<Fee> fees = bases.stream()
                .map(base -> new Fee(
                        base.name(),
                        base.amount(),
                        Money.rounded(base.amount().amount().multiply(factor).movePointLeft(2))))
                .toList();
        LocalDate proposed = index.proposed().orElse(index.since());
        LocalDate from =
                YearMonth.from(end(proposed, terms.notice())).plusMonths(1).atDay(1);
        return new Adjustment(
                percent, true, fees, Optional.of(index.since().plusDays(DAYS_TO_PROPOSE)), Optional.of(from));
    }

    /** 1 where the index rose by more than the threshold, −1 where it fell by more, else 0; compared without rounding. */
    private static int direction(Share above, IndexChange index) {
        BigDecimal after = index.after().multiply(HUNDRED);
        if (after.compareTo(index.before().multiply(HUNDRED.add(above.percent()))) > 0) {
            return 1;
        }
        return after.compareTo(index.before().multiply(HUNDRED.subtract(above.percent()))) < 0 ? -1 : 0;
    }

    private static LocalDate end(LocalDate start, TimeSpan span) {
        return switch (span.unit()) {
            case SECONDS, MINUTES, HOURS -> start;
            case DAYS, WORKDAYS -> start.plusDays(span.amount());
            case WEEKS -> start.plusWeeks(span.amount());
            case MONTHS -> start.plusMonths(span.amount());
            case YEARS -> start.plusYears(span.amount());
        };
    }
}
