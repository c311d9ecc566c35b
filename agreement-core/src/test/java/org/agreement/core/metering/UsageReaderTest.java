package org.agreement.core.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.agreement.api.fee.Measure;
import org.agreement.api.time.Period;
import org.agreement.core.refusal.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R-4.1")
class UsageReaderTest {

    private static final Measure CALL = Measure.parse("call");
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final UsageRules RULES =
            new UsageRules(MARCH, new Period(LocalDate.of(2026, 3, 2), MARCH.until()), Set.of(CALL), Set.of());

    @TempDir
    private Path directory;

    @Test
    void metersRowsPerDayAndPassesOverTheDaysThatDoNotCount() throws IOException {
        UsageFigures usage = read(
                "usage.csv",
                "\uFEFFtime,measure,quantity,key\r\n2026-03-01,call,5,\r\n2026-03-02T09:00,call,1,a\r\n"
                        + "2026-03-02 10:00:01,call,1.5,\"b \"\"x\"\"\"\r\n\r\n2026-03-03,call,2,a");

        assertEquals("4.5 call", usage.total(CALL).text());
        assertEquals(
                List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3)),
                List.copyOf(usage.daily(CALL).keySet()));
    }

    @Test
    void readsJson() throws IOException {
        UsageFigures usage = read("usage.json", "[{\"time\": \"2026-03-02\", \"measure\": \"call\", \"quantity\": 3}]");

        assertEquals("3 call", usage.total(CALL).text());
    }

    @Test
    void tellsEveryMistakeWithItsPlace() {
        assertEquals(
                List.of(
                        "3:1 AGR-1605",
                        "4:19 AGR-1610",
                        "5:12 AGR-1607",
                        "6:17 AGR-1609",
                        "7:17 AGR-1608",
                        "8:1 AGR-1606",
                        "9:1 AGR-1604",
                        "10:1 AGR-1603"),
                mistakes("usage.csv", """
                        time,measure,quantity,key
                        2026-03-03,call,1,a
                        2026-03-02,call,1,b
                        2026-03-03,call,1,a
                        2026-03-04,chat,1,a
                        2026-03-05,call,-1,a
                        2026-03-05,call,1.234,b
                        2026-04-01,call,1,a
                        2026-02-30,call,1,a
                        2026-04-01,call,1
                        """));
    }

    @Test
    void refusesTheSameMeasureTwiceOnADayWithoutKeys() {
        assertEquals(
                List.of("3:12 AGR-1610"),
                mistakes("usage.csv", "time,measure,quantity\n2026-03-03,call,1\n2026-03-03,call,1\n"));
    }

    @Test
    void asksForTheVoucherOfAnAdvancedCost() throws IOException {
        Measure yuan = Measure.parse("yuan");
        UsageRules proven = new UsageRules(MARCH, MARCH, Set.of(yuan), Set.of(yuan));
        Path file = directory.resolve("cost.csv");
        Files.writeString(file, "time,measure,quantity,key\n2026-03-03,yuan,30.50,F1\n2026-03-04,yuan,2,F2\n");
        assertEquals(
                "凭证2份：F1、F2",
                UsageReader.read(file, proven).vouchers(yuan).orElseThrow().printed());
        Files.writeString(file, "time,measure,quantity\n2026-03-03,yuan,30.50\n");
        Refused refused = assertThrows(Refused.class, () -> UsageReader.read(file, proven));
        assertEquals("AGR-1618", refused.refusals().get(0).code());
    }

    @Test
    void refusesColumnsThatAreMissingOrUnknown() {
        assertEquals(List.of("1:1 AGR-1601", "1:6 AGR-1602"), mistakes("usage.csv", "time,unit,quantity\n"));
    }

    @Test
    void refusesWhatIsNoTextOfRecords() {
        assertEquals(List.of("2:1 AGR-1015"), mistakes("usage.csv", "time,measure,quantity\n\"2026-03-03,call,1\n"));
    }

    @Test
    void endsAfterAHundredMistakes() {
        String row = "2026-03-03,chat,1\n";
        assertEquals(
                100,
                mistakes("usage.csv", "time,measure,quantity\n" + row.repeat(200))
                        .size());
    }

    @Test
    void readsManyRows() throws IOException {
        int rows = Boolean.getBoolean("proof") ? 1_000_000 : 20_000;
        Path file = directory.resolve("many.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("time,measure,quantity,key\n");
            LocalDateTime time = LocalDate.of(2026, 3, 2).atStartOfDay();
            for (int i = 0; i < rows; i++) {
                out.write(time.plusSeconds(i * 29L * 86_400 / rows) + ",call,1,k" + i + "\n");
            }
        }
        assertEquals(rows + " call", UsageReader.read(file, RULES).total(CALL).text());
    }

    private UsageFigures read(String name, String text) throws IOException {
        return UsageReader.read(Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8), RULES);
    }

    private List<String> mistakes(String name, String text) {
        return assertThrows(Refused.class, () -> read(name, text)).refusals().stream()
                .map(refusal -> refusal.place().line() + ":" + refusal.place().column() + " " + refusal.code())
                .toList();
    }
}
