package org.agreement.core.schedule;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.api.agreement.PlannedDuty;
import org.agreement.api.party.PartyRole;

/** Writes a schedule as iCalendar (RFC 5545), with an alarm a day before each duty; the same bytes for the same schedule. */
public final class ScheduleCalendar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration ALARM = Duration.ofDays(-1);

    private final String name;
    private final String key;
    private final Instant stamp;

    /**
     * A calendar for one agreement.
     *
     * @param name shown by calendar programs
     * @param key told apart from every other agreement by it, such as the number
     * @param stamp when the schedule was made
     */
    public ScheduleCalendar(String name, String key, Instant stamp) {
        this.name = name;
        this.key = key;
        this.stamp = stamp;
    }

    /** Writes the duties in UTF-8. */
    public void write(List<DatedDuty> schedule, ClauseLabels labels, OutputStream out) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Agreement//Schedule//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", ZONE.getId()));
        TimeZone zone = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(ZONE.getId());
        calendar.add(Objects.requireNonNull(zone, ZONE.getId()).getVTimeZone());
        for (DatedDuty duty : schedule) {
            calendar.add(event(duty, labels));
        }
        StringWriter text = new StringWriter();
        new CalendarOutputter().output(calendar, text);
        out.write(FoldedLines.of(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private VEvent event(DatedDuty duty, ClauseLabels labels) {
        String summary = who(duty) + "：" + duty.what();
        VEvent event = new VEvent(new PropertyList(List.of(
                new Uid(duty.id() + "@" + key),
                new DtStamp(stamp),
                start(duty.due()),
                new Summary(summary),
                new Description(description(duty, labels)),
                duty.provisional() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED,
                ImmutableTransp.TRANSPARENT)));
        VAlarm alarm = new VAlarm(
                new PropertyList(List.of(new Trigger(ALARM), ImmutableAction.DISPLAY, new Description(summary))));
        event.add(alarm);
        return event;
    }

    private static Property start(LocalDateTime due) {
        return due.toLocalTime().equals(PlannedDuty.END_OF_DAY)
                ? new DtStart<>(due.toLocalDate())
                : new DtStart<>(due.atZone(ZONE));
    }

    private static String who(DatedDuty duty) {
        return duty.who().stream()
                .map(role -> role == PartyRole.CUSTOMER ? "甲方" : "乙方")
                .collect(Collectors.joining("、"));
    }

    private static String description(DatedDuty duty, ClauseLabels labels) {
        String clauses = duty.clauses().stream().map(labels::label).collect(Collectors.joining("、"));
        return (clauses.isEmpty() ? "" : "见" + clauses + "。") + (duty.provisional() ? "放假安排尚未公布，日期可能变动。" : "");
    }
}
