package org.agreement.core.metering;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.api.terms.ServiceItem;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/**
 * Reads what was measured of the service levels: columns {@code metric}, {@code value} in percent, {@code sample}, and {@code service}
 * where several services have the metric.
 */
public final class ResultReader {

    private static final Columns COLUMNS = new Columns(List.of("metric", "value", "sample"), List.of("service"));
    private static final Pattern PERCENT = Pattern.compile("(?:100(?:\\.0{1,8})?|[0-9]{1,2}(?:\\.[0-9]{1,8})?)\\s*%?");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,11}");

    private final List<ServiceItem> services;
    private final Refusals refusals = new Refusals();
    private final List<LevelResult> results = new ArrayList<>();

    private ResultReader(List<ServiceItem> services) {
        this.services = services;
    }

    /**
     * The results in a file.
     *
     * @throws org.agreement.core.refusal.Refused with everything that is wrong in it
     * @throws org.agreement.core.refusal.Failure if it cannot be read
     */
    public static List<LevelResult> read(Path file, List<ServiceItem> services) {
        ResultReader reader = new ResultReader(services);
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
        String metric = row.get("metric");
        boolean twice = results.stream()
                .anyMatch(result -> result.service().equals(service.get())
                        && result.metric().equals(metric));
        if (twice) {
            refuse(ErrorCode.RESULT_TWICE, row, "metric", service.get());
            return;
        }
        results.add(new LevelResult(service.get(), metric, percent.get(), sample.get()));
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
