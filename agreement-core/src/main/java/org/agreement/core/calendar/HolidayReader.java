package org.agreement.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agreement.api.value.Bilingual;
import org.agreement.core.clause.Entries;
import org.agreement.core.clause.Located;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** Reads holidays as they are announced: for each year its holidays from and until, and the weekend days worked for them. */
final class HolidayReader {

    private static final Bilingual LIST = new Bilingual("列表", "a list");

    private final Refusals refusals = new Refusals();
    private final SortedMap<Integer, HolidayYear> years = new TreeMap<>();

    /**
     * The years of a file.
     *
     * @throws org.agreement.core.refusal.Refused with everything that is wrong in it
     */
    static List<HolidayYear> read(Source source) {
        HolidayReader reader = new HolidayReader();
        reader.refusals.accept(new TreeReader().read(source)).ifPresent(reader::years);
        reader.refusals.throwIfAny();
        return List.copyOf(reader.years.values());
    }

    private void years(Tree tree) {
        items(tree, "")
                .forEach(item ->
                        Entries.of(item, List.of("year", "holidays"), refusals).ifPresent(this::year));
    }

    private void year(Entries entries) {
        Located written = entries.required("year");
        Optional<Integer> number = Values.read(written, "year", Integer.class, refusals);
        if (number.isEmpty()) {
            return;
        }
        SortedMap<LocalDate, String> daysOff = new TreeMap<>();
        SortedSet<LocalDate> workdays = new TreeSet<>();
        entries.tree("holidays")
                .ifPresent(list -> items(list, "holidays")
                        .forEach(item -> Entries.of(item, List.of("name", "from", "until", "workdays"), refusals)
                                .ifPresent(holiday -> holiday(holiday, number.get(), daysOff, workdays))));
        if (daysOff.isEmpty()) {
            refusals.add(
                    ErrorCode.MISSING_VALUE,
                    written.place(),
                    "holidays",
                    new Bilingual("写明放假的日期", "Write the days off"));
        }
        if (years.put(number.get(), new HolidayYear(number.get(), daysOff, workdays)) != null) {
            refusals.add(ErrorCode.DUPLICATE_KEY, written.place(), "year", written.text(), "year " + written.text());
        }
    }

    private void holiday(
            Entries holiday, int year, SortedMap<LocalDate, String> daysOff, SortedSet<LocalDate> workdays) {
        String name = holiday.required("name").text();
        Optional<LocalDate> from = day(holiday.required("from"), "from", year);
        Optional<LocalDate> until = day(holiday.required("until"), "until", year);
        if (from.isPresent() && until.isPresent()) {
            if (until.get().isBefore(from.get())) {
                refusals.add(
                        ErrorCode.CALENDAR_ORDER,
                        holiday.place("until"),
                        "until",
                        from.get().toString(),
                        until.get().toString());
            } else {
                from.get().datesUntil(until.get().plusDays(1)).forEach(day -> daysOff.put(day, name));
            }
        }
        for (Located written : holiday.texts("workdays")) {
            day(written, "workdays", year).ifPresent(day -> {
                boolean weekend = isWeekend(day);
                if (!weekend || daysOff.containsKey(day)) {
                    refusals.add(ErrorCode.CALENDAR_WORKDAY, written.place(), "workdays", written.text());
                }
                workdays.add(day);
            });
        }
    }

    private Optional<LocalDate> day(Located written, String key, int year) {
        Optional<LocalDate> day = Values.read(written, key, LocalDate.class, refusals);
        if (day.isPresent() && day.get().getYear() != year) {
            refusals.add(ErrorCode.CALENDAR_OTHER_YEAR, written.place(), key, written.text(), String.valueOf(year));
        }
        return day;
    }

    private List<Tree> items(Tree tree, String path) {
        if (tree instanceof Tree.Sequence sequence) {
            return sequence.items();
        }
        refusals.add(ErrorCode.WRONG_TYPE, tree.place(), path, LIST);
        return new ArrayList<>();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
