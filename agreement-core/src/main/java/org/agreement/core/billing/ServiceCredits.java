package org.agreement.core.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.PeakDays;
import org.agreement.api.terms.Remedies.Bonus;
import org.agreement.api.terms.Remedies.Credits;
import org.agreement.api.terms.Remedies.Step;
import org.agreement.api.terms.ServiceItem;
import org.agreement.api.terms.ServiceLevel;
import org.agreement.api.terms.Terms;
import org.agreement.core.metering.LevelResult;

/** Compares what was measured with the targets of the month, and adds up the credits of the steps and the bonuses, up to their caps. */
final class ServiceCredits {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Terms terms;
    private final BilledMonth month;
    private final BillInputs inputs;
    private final Relaxations relaxations;

    ServiceCredits(Terms terms, BilledMonth month, BillInputs inputs, List<PeakDays> peaks) {
        this.terms = terms;
        this.month = month;
        this.inputs = inputs;
        this.relaxations = new Relaxations(terms.tree().scope().volume(), month, inputs.usage(), peaks);
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
        for (ServiceItem service : terms.services()) {
            for (ServiceLevel level : service.levels()) {
                measured(service, level).ifPresent(measured -> compare(measured, shares, reasons));
            }
        }
        Credits credits = terms.tree().remedies().credits();
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Outcome(shares, sum.min(credits.cap().percent()), bonus(reasons), reasons);
    }

    private boolean inTrial() {
        return terms.period()
                .trial()
                .map(trial -> Spans.last(terms.period().from(), trial))
                .filter(last -> !month.served().until().isAfter(last))
                .isPresent();
    }

    private Optional<MeasuredLevel> measured(ServiceItem service, ServiceLevel level) {
        List<LevelResult> results = inputs.results().stream()
                .filter(result -> result.service().equals(service.name())
                        && result.metric().equals(level.metric().text()))
                .toList();
        return results.isEmpty()
                ? Optional.empty()
                : Optional.of(MeasuredLevel.of(service.name(), level, results, relaxations));
    }

    private void compare(MeasuredLevel measured, List<BigDecimal> shares, List<String> reasons) {
        BigDecimal shortfall = measured.target().subtract(measured.actual());
        if (shortfall.signum() <= 0) {
            reasons.add(measured.words() + "，达到目标");
            return;
        }
        BigDecimal credit = credit(shortfall);
        shares.add(credit);
        reasons.add(measured.words() + "，差"
                + shortfall.setScale(2, RoundingMode.HALF_UP).toPlainString() + "个百分点，扣减" + plain(credit) + "%");
    }

    /** What rates earn that exceed their targets as agreed. */
    private BigDecimal bonus(List<String> reasons) {
        Optional<Bonus> agreed = terms.tree().remedies().credits().bonus();
        if (agreed.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (ServiceItem service : terms.services()) {
            for (ServiceLevel level : service.levels()) {
                boolean earns = level.atLeast().isPresent()
                        && measured(service, level)
                                .filter(measured -> earns(measured, agreed.get()))
                                .isPresent();
                if (earns) {
                    sum = sum.add(agreed.get().share().percent());
                    reasons.add(level.metric().printed() + "（" + service.name() + "）：超过目标"
                            + agreed.get().above().printed() + "以上，奖励"
                            + agreed.get().share().printed());
                }
            }
        }
        return sum.min(agreed.get().cap().percent());
    }

    private static boolean earns(MeasuredLevel measured, Bonus bonus) {
        BigDecimal line = measured.target().add(BigDecimal.valueOf(bonus.above().number()));
        return line.compareTo(WHOLE) <= 0 && measured.actual().compareTo(line) >= 0;
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

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
