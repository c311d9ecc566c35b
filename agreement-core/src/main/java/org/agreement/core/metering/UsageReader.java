package org.agreement.core.metering;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.api.fee.Measure;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/**
 * Meters the rows of a usage file per day and measure, row by row: columns {@code time} (a day or a time of it), {@code measure},
 * {@code quantity} and perhaps {@code key}. Rows come in order of time; a key stands once on a day, and a row without key
 * is the whole day's figure of its measure.
 */
public final class UsageReader {

    private static final Columns COLUMNS = new Columns(List.of("time", "measure", "quantity"), List.of("key"));
    private static final Pattern TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?)?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(?:\\.[0-9]{1,2})?");
    private static final int DAY = 10;

    private final UsageRules rules;
    private final Refusals refusals = new Refusals();
    private final UsageFigures figures = new UsageFigures();
    private final Map<String, Measure> measures = new HashMap<>();
    private final DayKeys keysOfTheDay = new DayKeys();
    private String lastTime = "";
    private LocalDate lastDay = LocalDate.MIN;

    private UsageReader(UsageRules rules) {
        this.rules = rules;
        rules.measures().forEach(measure -> measures.put(measure.text(), measure));
    }

    /**
     * The usage of a file.
     *
     * @throws org.agreement.core.refusal.Refused with everything that is wrong in it, up to a hundred places
     * @throws org.agreement.core.refusal.Failure if it cannot be read
     */
    public static UsageFigures read(Path file, UsageRules rules) {
        UsageReader reader = new UsageReader(rules);
        new Rows(COLUMNS, reader.refusals).read(file, reader::row);
        reader.refusals.throwIfAny();
        return reader.figures;
    }

    private void row(Row row) {
        Optional<LocalDate> day = day(row);
        Optional<Measure> measure = measure(row);
        Optional<BigDecimal> quantity = quantity(row);
        if (day.isEmpty() || measure.isEmpty() || quantity.isEmpty() || isRepeated(row)) {
            return;
        }
        if (rules.proven().contains(measure.get())) {
            if (row.get("key").isEmpty()) {
                refuse(ErrorCode.USAGE_VOUCHER, row, "measure", measure.get().text());
                return;
            }
            figures.prove(measure.get(), row.get("key"));
        }
        if (rules.counted().contains(day.get())) {
            figures.add(day.get(), measure.get(), quantity.get());
        }
    }

    private Optional<LocalDate> day(Row row) {
        String time = row.get("time").replace(' ', 'T');
        Optional<LocalDate> day = parse(time);
        if (day.isEmpty()) {
            refuse(ErrorCode.USAGE_TIME, row, "time");
            return day;
        }
        boolean sameDay = day.get().equals(lastDay);
        if (day.get().isBefore(lastDay)
                || (sameDay && time.length() > DAY && lastTime.length() > DAY && time.compareTo(lastTime) < 0)) {
            refuse(ErrorCode.USAGE_ORDER, row, "time", lastTime);
            return Optional.empty();
        } else if (!sameDay) {
            keysOfTheDay.clear();
        }
        lastTime = time;
        lastDay = day.get();
        if (!rules.accepted().contains(lastDay)) {
            refuse(
                    ErrorCode.USAGE_OUTSIDE,
                    row,
                    "time",
                    rules.accepted().from(),
                    rules.accepted().until());
            return Optional.empty();
        }
        return day;
    }

    private Optional<LocalDate> parse(String time) {
        if (time.length() >= DAY
                && lastTime.length() >= DAY
                && time.startsWith(lastTime.substring(0, DAY))
                && TIME.matcher(time).matches()) {
            return Optional.of(lastDay);
        }
        try {
            return TIME.matcher(time).matches()
                    ? Optional.of(LocalDate.parse(time.substring(0, DAY)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Measure> measure(Row row) {
        Optional<Measure> measure = Optional.ofNullable(measures.get(row.get("measure")));
        if (measure.isEmpty()) {
            String written = row.get("measure");
            List<String> known = rules.measures().stream().map(Measure::text).toList();
            refuse(ErrorCode.USAGE_MEASURE, row, "measure", Suggestion.wayOut(written, known));
        }
        return measure;
    }

    private Optional<BigDecimal> quantity(Row row) {
        String written = row.get("quantity");
        if (!NUMBER.matcher(written).matches()) {
            refuse(ErrorCode.USAGE_QUANTITY, row, "quantity");
            return Optional.empty();
        }
        BigDecimal quantity = new BigDecimal(written);
        if (quantity.signum() < 0) {
            refuse(ErrorCode.USAGE_NEGATIVE, row, "quantity");
            return Optional.empty();
        }
        return Optional.of(quantity);
    }

    private boolean isRepeated(Row row) {
        String key = row.get("key");
        String unique = key.isEmpty() ? "=" + row.get("measure") : "#" + key;
        if (keysOfTheDay.add(unique)) {
            return false;
        }
        String column = key.isEmpty() ? "measure" : "key";
        refuse(ErrorCode.USAGE_TWICE, row, column, lastDay, row.get(column));
        return true;
    }

    private void refuse(ErrorCode code, Row row, String column, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i] instanceof LocalDate ? arguments[i].toString() : arguments[i];
        }
        refusals.add(org.agreement.core.refusal.Refusal.of(code, row.place(column), column, texts)
                .withValue(row.get(column)));
    }
}
