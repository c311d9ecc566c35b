package org.agreement.core.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.api.agreement.PlannedDuty;
import org.agreement.api.party.PartyRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-4.3")
final class ScheduleCalendarTest {

    private static final List<DatedDuty> DUTIES = List.of(
            duty("report", LocalDateTime.parse("2026-12-18T17:00"), "提交周报; 附“明细”, 两份", false),
            duty("payment", LocalDate.parse("2027-02-10").atTime(PlannedDuty.END_OF_DAY), "支付".repeat(60), true));

    private static DatedDuty duty(String id, LocalDateTime due, String what, boolean provisional) {
        return new DatedDuty(id, due, List.of(PartyRole.CUSTOMER), what, List.of(), Optional.empty(), provisional);
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScheduleCalendar calendar =
                new ScheduleCalendar("示例协议", "kf-2026-000001", Instant.parse("2026-11-22T00:00:00Z"));
        calendar.write(DUTIES, new ClauseLabels(Stream.of()), out);
        return out.toByteArray();
    }

    @Test
    void writesWhatACalendarProgramReads() throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(written()));
        assertFalse(calendar.validate().hasErrors(), () -> calendar.validate().toString());
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        VEvent report = events.get(0);
        VEvent payment = events.get(1);
        assertEquals("甲方：提交周报; 附“明细”, 两份", value(report, "SUMMARY"));
        assertEquals("20261218T170000", value(report, "DTSTART"));
        assertEquals("CONFIRMED", value(report, "STATUS"));
        assertEquals("20270210", value(payment, "DTSTART"));
        assertEquals("TENTATIVE", value(payment, "STATUS"));
        assertEquals(1, payment.getAlarms().size());
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void writesLinesOfSeventyFiveBytesAtMost() throws IOException {
        for (String line : new String(written(), StandardCharsets.UTF_8).lines().toList()) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        assertArrayEquals(written(), written());
    }
}
