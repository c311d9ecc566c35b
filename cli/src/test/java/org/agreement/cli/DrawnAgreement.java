package org.agreement.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.ScheduledFee;
import org.agreement.api.terms.Terms;
import org.agreement.core.billing.BillInputs;
import org.agreement.core.billing.BilledMonth;
import org.agreement.core.metering.LevelResult;
import org.agreement.core.metering.UsageFigures;
import org.agreement.core.request.Setting;

/** An agreement and a month of it by chance. */
final class DrawnAgreement {

    static final Measure CONTACT = Measure.parse("contact");

    private final SplittableRandom random;
    final LocalDate from;
    final boolean inclusive;
    private final boolean committed;
    private final String plan;
    YearMonth month = YearMonth.of(2026, 1);
    BigDecimal used = BigDecimal.ZERO;
    private final List<String> fees = new ArrayList<>();

    DrawnAgreement(SplittableRandom random) {
        this.random = random;
        this.from = LocalDate.of(2026, 1, random.nextInt(3) == 0 ? random.nextInt(1, 32) : 1);
        this.inclusive = random.nextBoolean();
        this.committed = random.nextInt(3) == 0;
        this.plan = random.nextBoolean()
                ? "monthly: {within: " + random.nextInt(1, 20) + " workdays}"
                : "by: {day: " + random.nextInt(14, 32) + ", whenHoliday: nextWorkday}";
        fees.add("{name: 基础费, model: monthly, amount: " + money(20_000) + ", includes: " + random.nextInt(1, 4000)
                + " contact}");
        if (random.nextBoolean()) {
            fees.add("{name: 超量费, model: perUnitOver, of: 基础费, price: " + price() + ", unit: contact}");
        }
        if (random.nextBoolean()) {
            String mode = random.nextBoolean() ? "graduated" : "volume";
            String of = random.nextBoolean() ? ", of: 基础费" : "";
            fees.add("{name: 分档费, model: tiered, unit: contact, mode: " + mode + of + ", tiers: [{upTo: "
                    + random.nextInt(1, 1000) + ", price: " + price() + "}, {upTo: " + random.nextInt(1000, 3000)
                    + ", price: " + price() + "}, {price: " + price() + "}]}");
        }
        if (random.nextBoolean()) {
            fees.add("{name: 席位费, model: perSeat, price: " + money(9000) + ", seats: " + random.nextInt(1, 20) + "}");
        }
        if (random.nextBoolean()) {
            fees.add("{name: 定制费, model: once, amount: " + money(9000) + ", due: signing}");
        }
    }

    /** Another month and its usage. */
    void next() {
        month = YearMonth.of(2026, 1).plusMonths(random.nextInt(2) == 0 ? 0 : random.nextInt(0, 6));
        used = BigDecimal.valueOf(random.nextInt(6000));
    }

    private String money(int most) {
        return random.nextInt(most) + "." + random.nextInt(10) + random.nextInt(10);
    }

    private String price() {
        return random.nextInt(5) + "." + random.nextInt(10) + random.nextInt(10) + random.nextInt(10);
    }

    List<Setting> settings() {
        List<Setting> settings = new ArrayList<>(List.of(
                new Setting("period", "{from: " + from + ", until: 2026-12-31}"),
                new Setting("payment", "{" + plan + ", late: {dailyRate: 0.05%}}"),
                new Setting("tax", "{rate: 6%, inclusive: " + inclusive + "}"),
                new Setting("fees", "[" + String.join(", ", fees) + "]")));
        if (committed) {
            settings.add(new Setting("commitment", "{minimum: 1000.00, cap: 5000.00}"));
        }
        return settings;
    }

    BillInputs inputs(BilledMonth counted) {
        List<LevelResult> results = used.intValue() % 2 == 0
                ? List.of(new LevelResult(
                        "展会报名咨询接待", "answerRate", BigDecimal.valueOf(used.intValue() % 100), 10, Optional.empty()))
                : List.of();
        UsageFigures usage = UsageFigures.on(counted.counted().from(), List.of(new Quantity(used, CONTACT)));
        return new BillInputs(usage, results, List.of(), Optional.empty(), Optional.empty(), 0);
    }

    List<ScheduledFee> table(Terms terms) {
        return terms.get(Terms.FEE_SCHEDULE).orElseThrow();
    }
}
