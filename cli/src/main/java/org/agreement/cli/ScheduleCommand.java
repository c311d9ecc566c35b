package org.agreement.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.agreement.cli.options.OutputOptions;
import org.agreement.cli.options.RequestOptions;
import org.agreement.core.request.AgreementRequest;
import org.agreement.core.schedule.Schedule;
import org.agreement.core.schedule.ScheduleCalendar;
import org.agreement.core.schedule.ScheduleJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what an agreement asks of its sides, and when. */
@Command(name = "schedule", customSynopsis = "agreement schedule (NUMBER | REQUEST | --example NAME) [OPTIONS]")
final class ScheduleCommand implements Subcommand {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "NUMBER")
    private @Nullable String number;

    @Mixin
    private final RequestOptions options = new RequestOptions();

    @Option(names = "--format", paramLabel = "text|json|ics")
    private Format format = Format.TEXT;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ScheduleCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        Optional<String> given = Optional.ofNullable(number);
        AgreementRequest request = Requested.read(session, given, options);
        Schedule schedule = session.engine().scheduler().schedule(request);
        switch (format) {
            case TEXT -> new ScheduleTable(session).print(schedule);
            case JSON -> session.print(ScheduleJson.write(schedule));
            case ICS -> session.write(calendar(schedule, Requested.number(given)), output);
        }
        return ExitCode.DONE;
    }

    private byte[] calendar(Schedule schedule, Optional<String> stored) {
        String name = stored.map(key -> schedule.title() + " " + key).orElse(schedule.title());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ScheduleCalendar(name, stored.orElse("draft").toLowerCase(Locale.ROOT), session.now())
                    .write(schedule.duties(), schedule.labels(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The forms of a schedule. */
    enum Format {
        TEXT("text"),
        JSON("json"),
        ICS("ics");

        private final String text;

        Format(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
