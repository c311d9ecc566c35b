package org.agreement.core.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.ServiceLevel;
import org.agreement.core.metering.LevelResult;

/**
 * A service level of a month with its target, both in percent with two decimals; where parts of the month have different targets, both
 * are the averages of the parts, weighted by their samples.
 *
 * @param words how they came about
 */
record MeasuredLevel(BigDecimal target, BigDecimal actual, String words) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The level as the results tell it, of which there is one at least. */
    static MeasuredLevel of(String service, ServiceLevel level, List<LevelResult> results, Relaxations relaxations) {
        BigDecimal usual = level.atLeast().or(level::share).map(Share::percent).orElse(WHOLE);
        BigDecimal targets = BigDecimal.ZERO;
        BigDecimal actuals = BigDecimal.ZERO;
        long sample = 0;
        List<String> parts = new ArrayList<>();
        for (LevelResult result : results) {
            Relaxations.Relaxation relaxation =
                    relaxations.of(result.days(), level.atLeast().isPresent());
            BigDecimal target = usual.subtract(relaxation.points()).max(BigDecimal.ZERO);
            BigDecimal weight = BigDecimal.valueOf(result.sample());
            targets = targets.add(target.multiply(weight));
            actuals = actuals.add(result.percent().multiply(weight));
            sample += result.sample();
            String days = result.days()
                    .map(part -> part.from() + "至" + part.until() + "：")
                    .orElse("");
            String figures = days + "目标" + rounded(target) + "%" + relaxation.why() + "，实际" + rounded(result.percent())
                    + "%，样本" + result.sample();
            parts.add(figures);
        }
        BigDecimal all = BigDecimal.valueOf(sample);
        BigDecimal target = targets.divide(all, 2, RoundingMode.HALF_UP);
        BigDecimal actual = actuals.divide(all, 2, RoundingMode.HALF_UP);
        String head = level.metric().printed() + "（" + service + "）：";
        String words = parts.size() == 1
                ? parts.get(0)
                : String.join("；", parts) + "；按样本加权，目标" + target.toPlainString() + "%，实际" + actual.toPlainString()
                        + "%";
        return new MeasuredLevel(target, actual, head + words);
    }

    private static String rounded(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
