package org.agreement.plugin.education;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeLine;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Price;
import org.agreement.api.fee.PriceTiers;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.fee.Quantity;
import org.agreement.api.time.Period;
import org.agreement.plugin.education.EducationTerms.Season;

/** Charges graduated tiers; a month's bounds are multiplied by the factor of its days on average, 1 outside the seasons. */
final class SeasonModel implements PricingModel<SeasonFee> {

    private static final int DECIMALS = 4;

    @Override
    public String id() {
        return "seasonTiered";
    }

    @Override
    public FeeCategory category() {
        return FeeCategory.VALUE_ADDED;
    }

    @Override
    public Class<SeasonFee> type() {
        return SeasonFee.class;
    }

    @Override
    public FeeLine describe(SeasonFee fee) {
        PriceTiers tiers = PriceTiers.of(fee.tiers(), fee.unit());
        List<FeeLine.Step> steps = tiers.ranges().stream()
                .map(range -> new FeeLine.Step(
                        Optional.of("当月数量" + tiers.printed(range) + "的部分"),
                        new Price.PerUnit(range.price(), fee.unit())))
                .toList();
        return new FeeLine(
                "分档累进，各档单价仅适用于该档内的数量，档界随季节变动",
                steps,
                Optional.empty(),
                Optional.empty(),
                List.of("当月档界＝所列档界×当月各日季节系数的平均值（保留四位小数），四舍五入到整数；不在季节内的日系数为1；档界不按日折算"));
    }

    @Override
    public Set<Measure> measures(SeasonFee fee) {
        return Set.of(fee.unit());
    }

    @Override
    public List<Charge> charge(SeasonFee fee, Billing billing) {
        List<Season> seasons =
                billing.term(EducationPlugin.BLOCK).map(EducationTerms::seasons).orElse(List.of());
        BigDecimal used = billing.usage().total(fee.unit()).amount();
        return used.signum() == 0 ? List.of() : charges(fee, used, average(seasons, billing.period()));
    }

    static List<Charge> charges(SeasonFee fee, BigDecimal used, BigDecimal factor) {
        PriceTiers tiers = PriceTiers.of(fee.tiers(), fee.unit()).scaled(factor);
        List<Charge> charges = new ArrayList<>();
        for (PriceTiers.Range range : tiers.ranges()) {
            BigDecimal part = range.part(used);
            if (part.signum() > 0) {
                charges.add(Charge.units(
                        "分档累进" + (tiers.printed(range).isEmpty() ? "" : "（" + tiers.printed(range) + "）"),
                        new Quantity(part, fee.unit()),
                        range.price(),
                        part.toPlainString() + " × " + range.price().text()));
            }
        }
        return charges;
    }

    /** The mean factor of the days of a period. */
    static BigDecimal average(List<Season> seasons, Period period) {
        if (period.days() < 1) {
            return BigDecimal.ONE;
        }
        BigDecimal sum = BigDecimal.valueOf(period.days());
        for (Season season : seasons) {
            LocalDate from = season.from().isBefore(period.from()) ? period.from() : season.from();
            LocalDate until = season.until().isAfter(period.until()) ? period.until() : season.until();
            int days = Math.max(0, new Period(from, until).days());
            sum = sum.add(season.factor().number().subtract(BigDecimal.ONE).multiply(BigDecimal.valueOf(days)));
        }
        return sum.divide(BigDecimal.valueOf(period.days()), DECIMALS, RoundingMode.HALF_UP);
    }
}
