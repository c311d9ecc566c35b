package org.agreement.core.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.Remedies.Bonus;
import org.agreement.api.terms.Remedies.Credits;
import org.agreement.api.terms.Remedies.Step;
import org.agreement.api.terms.Scope.Volume;
import org.agreement.api.terms.Scope.VolumeTier;
import org.agreement.api.terms.ServiceItem;
import org.agreement.api.terms.ServiceLevel;
import org.agreement.api.terms.Terms;
import org.agreement.api.terms.TierLevels;
import org.agreement.api.terms.VolumeBasis;
import org.agreement.core.metering.LevelResult;

/** Compares what was measured with the targets of the month, and adds up the credits of the steps and the bonuses, up to their caps. */
final class ServiceCredits {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Terms terms;
    private final BilledMonth month;
    private final BillInputs inputs;

    ServiceCredits(Terms terms, BilledMonth month, BillInputs inputs) {
        this.terms = terms;
        this.month = month;
        this.inputs = inputs;
    }

    /**
     * The share of the base that is taken off.
     *
     * @param shares those of the single levels, in percent
     * @param percent their sum up to the cap
     * @param bonus what exceeded levels add, up to its cap, in percent
     * @param reasons one sentence for each level that was measured
     */
    record Outcome(List<BigDecimal> shares, BigDecimal percent, BigDecimal bonus, List<String> reasons) {}

    /** What the month falls short of and what it exceeds; nothing within the trial. */
    Outcome outcome() {
        List<String> reasons = new ArrayList<>();
        List<BigDecimal> shares = new ArrayList<>();
        if (inTrial()) {
            return new Outcome(List.of(), BigDecimal.ZERO, BigDecimal.ZERO, List.of());
        }
        Optional<Share> relaxation = relaxation();
        relaxation.ifPresent(points -> reasons.add("业务量超过约定边界，以比率表示的目标各减" + plain(points.percent()) + "个百分点"));
        for (ServiceItem service : terms.services()) {
            for (ServiceLevel level : service.levels()) {
                result(service, level).ifPresent(result -> compare(result, level, relaxation, shares, reasons));
            }
        }
        Credits credits = terms.tree().remedies().credits();
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Outcome(shares, sum.min(credits.cap().percent()), bonus(relaxation, reasons), reasons);
    }

    private boolean inTrial() {
        return terms.period()
                .trial()
                .map(trial -> Spans.last(terms.period().from(), trial))
                .filter(last -> !month.served().until().isAfter(last))
                .isPresent();
    }

    private Optional<LevelResult> result(ServiceItem service, ServiceLevel level) {
        return inputs.results().stream()
                .filter(result -> result.service().equals(service.name())
                        && result.metric().equals(level.metric().text()))
                .findFirst();
    }

    private void compare(
            LevelResult result,
            ServiceLevel level,
            Optional<Share> relaxation,
            List<BigDecimal> shares,
            List<String> reasons) {
        BigDecimal usual = level.atLeast().or(level::share).map(Share::percent).orElse(WHOLE);
        boolean rate = level.atLeast().isPresent();
        BigDecimal target = rate
                ? usual.subtract(relaxation.map(Share::percent).orElse(BigDecimal.ZERO))
                        .max(BigDecimal.ZERO)
                : usual;
        BigDecimal actual = result.percent().setScale(2, RoundingMode.HALF_UP);
        BigDecimal shortfall = target.subtract(actual);
        String measured = level.metric().printed() + "（" + result.service() + "）：目标"
                + target.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%，实际" + actual.toPlainString() + "%，样本"
                + result.sample();
        if (shortfall.signum() <= 0) {
            reasons.add(measured + "，达到目标");
            return;
        }
        BigDecimal credit = credit(shortfall);
        shares.add(credit);
        reasons.add(measured + "，差"
                + shortfall.setScale(2, RoundingMode.HALF_UP).toPlainString() + "个百分点，扣减" + plain(credit) + "%");
    }

    /** What rates earn that exceed their targets as agreed. */
    private BigDecimal bonus(Optional<Share> relaxation, List<String> reasons) {
        Optional<Bonus> agreed = terms.tree().remedies().credits().bonus();
        if (agreed.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (ServiceItem service : terms.services()) {
            for (ServiceLevel level : service.levels()) {
                Optional<LevelResult> result =
                        result(service, level).filter(found -> earns(level, found, relaxation, agreed.get()));
                if (result.isPresent()) {
                    sum = sum.add(agreed.get().share().percent());
                    reasons.add(level.metric().printed() + "（" + service.name() + "）：超过目标"
                            + agreed.get().above().printed() + "以上，奖励"
                            + agreed.get().share().printed());
                }
            }
        }
        return sum.min(agreed.get().cap().percent());
    }

    private static boolean earns(ServiceLevel level, LevelResult result, Optional<Share> relaxation, Bonus bonus) {
        return level.atLeast()
                .map(target -> target.percent()
                        .subtract(relaxation.map(Share::percent).orElse(BigDecimal.ZERO))
                        .add(BigDecimal.valueOf(bonus.above().number())))
                .filter(line -> line.compareTo(WHOLE) <= 0)
                .filter(line ->
                        result.percent().setScale(2, RoundingMode.HALF_UP).compareTo(line) >= 0)
                .isPresent();
    }

    private BigDecimal credit(BigDecimal shortfall) {
        for (Step step : terms.tree().remedies().credits().steps()) {
            boolean within = step.below()
                    .filter(below -> shortfall.compareTo(below.percent()) > 0)
                    .isEmpty();
            if (within) {
                return step.credit().percent();
            }
        }
        return BigDecimal.ZERO;
    }

    /** By how many points rates are relaxed, where volume is judged by the month and was counted. */
    private Optional<Share> relaxation() {
        Volume volume = terms.tree().scope().volume();
        if (volume.basis() != VolumeBasis.MONTHLY_DAILY_AVERAGE
                || month.counted().days() < 1) {
            return Optional.empty();
        }
        Quantity total = inputs.usage().total(volume.measure());
        BigDecimal average =
                total.amount().divide(BigDecimal.valueOf(month.counted().days()), 0, RoundingMode.HALF_UP);
        Optional<Share> before = Optional.empty();
        for (VolumeTier tier : volume.tiers()) {
            Optional<Share> by = tier.by();
            if (tier.upTo()
                    .filter(bound -> average.compareTo(BigDecimal.valueOf(bound)) > 0)
                    .isEmpty()) {
                TierLevels levels = tier.levels() == TierLevels.RENEGOTIATED
                        ? tier.meanwhile().orElse(TierLevels.FULL)
                        : tier.levels();
                return levels == TierLevels.RELAXED ? by.isPresent() ? by : before : Optional.empty();
            }
            before = by;
        }
        return Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
