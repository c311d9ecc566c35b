package org.agreement.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.agreement.api.fee.Share;
import org.agreement.core.plugin.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LendingRatesTest {

    @TempDir
    Path directory;

    private LendingRates rates() {
        return new CalendarData(new Home(directory)).lendingRates();
    }

    @Test
    void givesTheRateThatHoldsOnADay() {
        LendingRate rate = rates().oneYear(LocalDate.parse("2026-05-06")).orElseThrow();
        assertEquals(new LendingRate(Share.parse("3.00%"), LocalDate.parse("2025-05-20"), false), rate);
        assertEquals(
                Share.parse("3.10%"),
                rates().oneYear(LocalDate.parse("2025-05-19")).orElseThrow().rate());
        assertTrue(rates().oneYear(LocalDate.parse("2019-08-19")).isEmpty());
    }

    @Test
    void saysThatTheLastPublishedRateStandsIn() {
        assertTrue(rates().oneYear(LocalDate.parse("2027-01-01")).orElseThrow().lastPublished());
    }

    @Test
    void takesTheUsersTable() throws IOException {
        Files.writeString(directory.resolve("lending-rates.yaml"), """
                until: 2027-01-20
                oneYear:
                  - {from: 2027-01-20, rate: 2.90%}
                """);
        assertEquals(
                new LendingRate(Share.parse("2.90%"), LocalDate.parse("2027-01-20"), false),
                rates().oneYear(LocalDate.parse("2027-01-20")).orElseThrow());
    }
}
