package org.agreement.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.fee.FeeLine;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.ScheduledFee;

/** Computes what a month costs from nothing but the words of the printed fee schedule, apart from the engine. */
record PrintedPrices(List<ScheduledFee> table, BigDecimal used, int days, int of, boolean first) {

    private static final Pattern ABOVE = Pattern.compile("超过([0-9,]+)");
    private static final Pattern UP_TO = Pattern.compile("不超过([0-9,]+)");

    BigDecimal total() {
        BigDecimal sum = BigDecimal.ZERO;
        Map<String, BigDecimal> included = new LinkedHashMap<>();
        for (ScheduledFee row : table) {
            row.included().map(Quantity::amount).ifPresent(full -> included.put(row.name(), part(full, 0)));
            for (FeeLine.Step step : row.steps()) {
                sum = sum.add(cost(row, step, included).setScale(2, RoundingMode.HALF_UP));
            }
        }
        return sum;
    }

    private BigDecimal cost(ScheduledFee row, FeeLine.Step step, Map<String, BigDecimal> included) {
        BigDecimal price = number(step.price().printed().replaceAll("元.*", ""));
        String range = step.range().orElse("");
        BigDecimal units = range.contains("”含量")
                ? used.subtract(included.get(range.replaceAll(".*“(.*)”.*", "$1")))
                        .max(BigDecimal.ZERO)
                : used;
        BigDecimal above = bound(ABOVE, range.replace("不超过", ""), BigDecimal.ZERO);
        BigDecimal upTo = bound(UP_TO, range, BigDecimal.valueOf(Long.MAX_VALUE));
        if (row.method().startsWith("按月固定")) {
            return part(price, 2);
        } else if (row.method().startsWith("按席位")) {
            return part(price.multiply(number(row.notes().get(0).replaceAll("[^0-9]", ""))), 2);
        } else if (row.method().startsWith("一次性")) {
            return first ? price : BigDecimal.ZERO;
        } else if (row.method().startsWith("全额套档")) {
            boolean in = units.compareTo(above) > 0 && units.compareTo(upTo) <= 0;
            return in ? units.multiply(price) : BigDecimal.ZERO;
        }
        return units.min(upTo).subtract(above).max(BigDecimal.ZERO).multiply(price);
    }

    private BigDecimal part(BigDecimal full, int scale) {
        return full.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(of), scale, RoundingMode.HALF_UP);
    }

    private static BigDecimal bound(Pattern pattern, String range, BigDecimal otherwise) {
        Matcher matcher = pattern.matcher(range);
        return matcher.find() ? number(matcher.group(1)) : otherwise;
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }
}
