package org.agreement.core.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.Payment.Late;
import org.agreement.core.metering.Receipt;

/** Simple interest on what was paid late: by the day on what was unpaid, after the grace, up to the cap. */
final class LateDamages {

    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);
    private static final int DECIMALS = 10;

    private final Late late;
    private final Optional<Share> statutoryRate;

    /** Damages; with a statutory annual rate they are no less than it gives. */
    LateDamages(Late late, Optional<Share> statutoryRate) {
        this.late = late;
        this.statutoryRate = statutoryRate;
    }

    /**
     * The damages for one debt.
     *
     * @param amount exact, unrounded
     * @param formula how it came about, for instance {@code 8200.00 × 30 × 0.05%}
     */
    record Damages(BigDecimal amount, String formula) {}

    /** An unpaid amount and the days for which it was unpaid. */
    private record Stretch(BigDecimal unpaid, long days) {

        BigDecimal moneyDays() {
            return unpaid.multiply(BigDecimal.valueOf(days));
        }

        String printed() {
            return unpaid.setScale(2, RoundingMode.HALF_UP).toPlainString() + " × " + days;
        }
    }

    /** The damages until a day, itself included, for a debt that could be paid without them until another. */
    Damages of(Money debt, LocalDate free, List<Receipt> receipts, LocalDate until) {
        List<Stretch> stretches = stretches(debt, free, receipts, until);
        BigDecimal moneyDays = stretches.stream().map(Stretch::moneyDays).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (moneyDays.signum() == 0) {
            return new Damages(BigDecimal.ZERO, "");
        }
        BigDecimal most = late.cap().of(stretches.get(0).unpaid());
        BigDecimal agreed = late.dailyRate().of(moneyDays);
        BigDecimal least = statutoryRate.map(rate -> interest(moneyDays, rate)).orElse(BigDecimal.ZERO);
        String formula = (stretches.size() == 1 ? stretches.get(0).printed() : sum(stretches))
                + " × " + late.dailyRate().printed()
                + (agreed.compareTo(most) > 0
                        ? "，上限 " + most.setScale(2, RoundingMode.HALF_UP).toPlainString()
                        : "")
                + (agreed.min(most).compareTo(least) < 0
                        ? "，不低于按年利率 " + statutoryRate.orElseThrow().printed() + " 计算的 "
                                + least.setScale(2, RoundingMode.HALF_UP).toPlainString()
                        : "");
        return new Damages(agreed.min(most).max(least), formula);
    }

    private static String sum(List<Stretch> stretches) {
        return "(" + String.join(" + ", stretches.stream().map(Stretch::printed).toList()) + ")";
    }

    private static List<Stretch> stretches(Money debt, LocalDate free, List<Receipt> receipts, LocalDate until) {
        List<Stretch> stretches = new ArrayList<>();
        BigDecimal unpaid = debt.amount();
        LocalDate from = free;
        List<Receipt> inOrder =
                receipts.stream().sorted(Comparator.comparing(Receipt::day)).toList();
        for (Receipt receipt : inOrder) {
            LocalDate day = receipt.day().isAfter(until) ? until : receipt.day();
            if (day.isAfter(from)) {
                stretches.add(new Stretch(unpaid, ChronoUnit.DAYS.between(from, day)));
                from = day;
            }
            if (!receipt.day().isAfter(until)) {
                unpaid = unpaid.subtract(receipt.amount().amount()).max(BigDecimal.ZERO);
            }
        }
        if (until.isAfter(from)) {
            stretches.add(new Stretch(unpaid, ChronoUnit.DAYS.between(from, until)));
        }
        stretches.removeIf(stretch -> stretch.unpaid().signum() <= 0);
        return stretches;
    }

    /** Simple interest on money times days, a year being 365 days. */
    static BigDecimal interest(BigDecimal moneyDays, Share annual) {
        return annual.of(moneyDays).divide(DAYS_OF_A_YEAR, DECIMALS, RoundingMode.HALF_UP);
    }
}
