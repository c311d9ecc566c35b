package org.agreement.core.terms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.agreement.api.fee.Money;
import org.agreement.core.refusal.ErrorCode;

/** Whole numbers and dates lie where they make sense, and no amount of a request is negative. */
final class NumberChecks implements Check {

    private record Range(int least, int most) {}

    private static final int EARLIEST = 1949;
    private static final int LATEST = 2199;
    private static final int MANY = 999_999_999;
    private static final Map<String, Range> RANGES = new LinkedHashMap<>();

    static {
        RANGES.put("signing.copies", new Range(2, 100));
        RANGES.put("scope.surge.singleDayAbove", new Range(1, MANY));
        RANGES.put("training.hours", new Range(1, 1000));
        RANGES.put("training.passScore", new Range(1, 100));
        RANGES.put("supervision.perMonth", new Range(0, 31));
        RANGES.put("supervision.unannounced", new Range(0, 92));
        RANGES.put("cooperation.delay.perDay", new Range(0, 30));
        RANGES.put("feeAdjustment.grade", new Range(1, 10));
        RANGES.put("acceptance.rounds", new Range(1, 100));
        RANGES.put("billAudit.perYear", new Range(0, 12));
        RANGES.put("continuity.drills", new Range(0, 12));
        RANGES.put("outbound.attempts", new Range(1, 10));
        RANGES.put("remedies.replacement.weeks", new Range(1, 52));
        RANGES.put("remedies.replacement.minimumCases", new Range(0, MANY));
        RANGES.put("remedies.shortfall.months", new Range(1, 12));
        RANGES.put("remedies.shortfall.timesInYear", new Range(1, 12));
        RANGES.put("quality.perSeat", new Range(0, 1000));
        RANGES.put("quality.pass", new Range(1, 100));
        RANGES.put("employment.proofs", new Range(0, 12));
        RANGES.put("nonSolicitation.wages", new Range(1, 12));
        RANGES.put("personalInformation.persons", new Range(1, MANY));
        RANGES.put("personalInformation.security.trainings", new Range(1, 52));
        RANGES.put("personalInformation.audit.perYear", new Range(1, 12));
    }

    @Override
    public void inspect(Inspection inspection) {
        RANGES.forEach((path, range) -> inspect(inspection, path, range));
        for (int i = 0; i < inspection.reading().size("scope.volume.tiers"); i++) {
            inspect(inspection, "scope.volume.tiers." + i + ".upTo", new Range(1, MANY));
            inspect(inspection, "scope.volume.tiers." + i + ".above", new Range(0, MANY));
        }
        each(inspection, "quality.scores", ".points");
        each(inspection, "team.positions", ".count");
        each(inspection, "workplaces.sites", ".seats");
        inspection.reading().all(Money.class).forEach((path, money) -> {
            if (money.amount().signum() < 0) {
                inspection.refuse(ErrorCode.NUMBER_OUT_OF_RANGE, path, "0.00", "999999999999.99");
            }
        });
        inspection.reading().all(LocalDate.class).forEach((path, date) -> {
            if (date.getYear() < EARLIEST || date.getYear() > LATEST) {
                inspection.refuse(ErrorCode.NUMBER_OUT_OF_RANGE, path, EARLIEST + "-01-01", LATEST + "-12-31");
            }
        });
    }

    /** At least one of each entry of a list. */
    private static void each(Inspection inspection, String list, String number) {
        for (int i = 0; i < inspection.reading().size(list); i++) {
            inspect(inspection, list + "." + i + number, new Range(1, MANY));
        }
    }

    private static void inspect(Inspection inspection, String path, Range range) {
        inspection
                .value(path, Integer.class)
                .filter(number -> number < range.least() || number > range.most())
                .ifPresent(
                        number -> inspection.refuse(ErrorCode.NUMBER_OUT_OF_RANGE, path, range.least(), range.most()));
    }
}
