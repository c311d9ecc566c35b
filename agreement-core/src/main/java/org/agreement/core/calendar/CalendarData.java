package org.agreement.core.calendar;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.Home;
import org.agreement.core.refusal.FileFailures;

/**
 * The data that deadlines and interest need: what is shipped, and the user's own files in the home directory.
 *
 * <p>{@code calendar.yaml} there adds years, or replaces shipped ones; {@code lending-rates.yaml} replaces the rates.
 */
public final class CalendarData {

    private final Home home;

    @Inject
    public CalendarData(Home home) {
        this.home = home;
    }

    /**
     * The working days that are known.
     *
     * @throws org.agreement.core.refusal.Refused if the user's file cannot be accepted
     */
    public WorkingDays workingDays() {
        List<HolidayYear> years = new ArrayList<>(HolidayReader.read(shipped("holidays.yaml")));
        if (Files.exists(home.calendar())) {
            years.addAll(HolidayReader.read(own(home.calendar())));
        }
        return new WorkingDays(years);
    }

    /**
     * The lending rates that are known.
     *
     * @throws org.agreement.core.refusal.Refused if the user's file cannot be accepted
     */
    public LendingRates lendingRates() {
        boolean own = Files.exists(home.lendingRates());
        return LendingRates.read(own ? own(home.lendingRates()) : shipped("lending-rates.yaml"));
    }

    private static Source own(Path file) {
        try {
            return Source.of(file);
        } catch (IOException e) {
            throw FileFailures.of(file, e);
        }
    }

    private static Source shipped(String name) {
        try (InputStream in = Objects.requireNonNull(CalendarData.class.getResourceAsStream(name), name)) {
            return Source.of(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
