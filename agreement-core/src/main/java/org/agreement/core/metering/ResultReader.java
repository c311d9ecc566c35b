package org.agreement.core.metering;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agreement.api.terms.PeakDays;
import org.agreement.api.terms.ServiceItem;
import org.agreement.api.time.Period;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/**
 * Reads what was measured of the service levels: columns {@code metric}, {@code value} in percent, {@code sample}, {@code service}
 * where several services have the metric, and {@code from} and {@code until} where only some days were measured.
 */
public final class ResultReader {

    private static final Columns COLUMNS =
            new Columns(List.of("metric", "value", "sample"), List.of("service", "from", "until"));
    private static final Pattern PERCENT = Pattern.compile("(?:100(?:\\.0{1,8})?|[0-9]{1,2}(?:\\.[0-9]{1,8})?)\\s*%?");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,11}");

    private final List<ServiceItem> services;
    private final ResultRules rules;
    private final Refusals refusals = new Refusals();
    private final List<LevelResult> results = new ArrayList<>();

    private ResultReader(ResultRules rules) {
        this.services = rules.services();
        this.rules = rules;
    }

    /**
     * The results in a file.
     *
     * @throws org.agreement.core.refusal.Refused with everything that is wrong in it
     * @throws org.agreement.core.refusal.Failure if it cannot be read
     */
    public static List<LevelResult> read(Path file, ResultRules rules) {
        ResultReader reader = new ResultReader(rules);
        new Rows(COLUMNS, reader.refusals).read(file, reader::row);
        reader.refusals.throwIfAny();
        return List.copyOf(reader.results);
    }

    private void row(Row row) {
        Optional<String> service = service(row);
        Optional<BigDecimal> percent = percent(row);
        Optional<Long> sample = sample(row);
        if (service.isEmpty() || percent.isEmpty() || sample.isEmpty()) {
            return;
        }
        Optional<Optional<Period>> days = days(row);
        if (days.isEmpty()) {
            return;
        }
        LevelResult result = new LevelResult(service.get(), row.get("metric"), percent.get(), sample.get(), days.get());
        if (results.stream().anyMatch(result::overlaps)) {
            refuse(ErrorCode.RESULT_TWICE, row, "metric", service.get());
        } else if (!isApart(result)) {
            refuse(ErrorCode.RESULT_APART, row, "metric", peaks());
        } else {
            results.add(result);
        }
    }

    /** The days of a row, which may name none; empty where they are wrong. They end in the month, whenever a week or quarter began. */
    private Optional<Optional<Period>> days(Row row) {
        if (row.get("from").isEmpty() && row.get("until").isEmpty()) {
            return Optional.of(Optional.empty());
        }
        try {
            Period days = new Period(LocalDate.parse(row.get("from")), LocalDate.parse(row.get("until")));
            if (days.days() > 0 && rules.month().contains(days.until())) {
                return Optional.of(Optional.of(days));
            }
        } catch (DateTimeException e) {
            // refused below, as what lies outside
        }
        refuse(
                ErrorCode.RESULT_DAYS,
                row,
                row.get("from").isEmpty() ? "from" : "until",
                rules.month().from().toString(),
                rules.month().until().toString());
        return Optional.empty();
    }

    /** Whether the days of a result lie in one peak, or outside all of them. */
    private boolean isApart(LevelResult result) {
        Period days = result.days().orElse(rules.month());
        return rules.peaks().stream()
                .map(PeakDays::days)
                .allMatch(peak -> !peak.overlaps(days) || (peak.contains(days.from()) && peak.contains(days.until())));
    }

    private String peaks() {
        return rules.peaks().stream()
                .map(peak -> peak.name() + " " + peak.from() + "…" + peak.until())
                .collect(Collectors.joining("、"));
    }

    private Optional<String> service(Row row) {
        String metric = row.get("metric");
        String named = row.get("service");
        List<String> having = services.stream()
                .filter(service -> named.isEmpty() || service.name().equals(named))
                .filter(service -> service.levels().stream()
                        .anyMatch(level -> level.metric().text().equals(metric)))
                .map(ServiceItem::name)
                .toList();
        if (having.isEmpty()) {
            List<String> known = services.stream()
                    .flatMap(service -> service.levels().stream())
                    .map(level -> level.metric().text())
                    .distinct()
                    .toList();
            refuse(ErrorCode.RESULT_METRIC, row, "metric", Suggestion.wayOut(metric, known));
        } else if (having.size() > 1) {
            refuse(ErrorCode.RESULT_SERVICE, row, "metric", String.join("、", having));
        }
        return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
    }

    private Optional<BigDecimal> percent(Row row) {
        String written = row.get("value");
        if (!PERCENT.matcher(written).matches()) {
            refuse(ErrorCode.RESULT_VALUE, row, "value");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(written.replace("%", "").strip()));
    }

    private Optional<Long> sample(Row row) {
        String written = row.get("sample");
        if (!COUNT.matcher(written).matches()) {
            refuse(ErrorCode.RESULT_SAMPLE, row, "sample");
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(written));
    }

    private void refuse(ErrorCode code, Row row, String column, Object... arguments) {
        refusals.add(Refusal.of(code, row.place(column), column, arguments).withValue(row.get(column)));
    }
}
