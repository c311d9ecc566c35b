package org.agreement.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agreement.cli.options.DataFormat;
import org.agreement.cli.output.Table;
import org.agreement.cli.output.Table.Column;
import org.agreement.core.data.JsonObject;
import org.agreement.core.store.ListQuery;
import org.agreement.core.store.ListedAgreement;
import org.agreement.core.store.Page;
import org.agreement.core.store.Summary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the stored agreements, newest first. */
@Command(name = "list", customSynopsis = "agreement list [OPTIONS]")
final class ListCommand implements Subcommand {

    private final Session session;

    @Option(names = "--status", paramLabel = "STATUS")
    private @Nullable Status status;

    @Option(names = "--industry", paramLabel = "INDUSTRY")
    private @Nullable String industry;

    @Option(names = "--party", paramLabel = "WORDS")
    private @Nullable String party;

    @Option(names = "--since", paramLabel = "DATE")
    private @Nullable LocalDate since;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 50;

    @Option(names = "--after", paramLabel = "NUMBER")
    private @Nullable String after;

    @Option(names = "--format", paramLabel = "text|json")
    private DataFormat format = DataFormat.TEXT;

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        if (limit < 1) {
            throw session.mistake("mistake.atLeastOne", "--limit");
        }
        Page page = session.engine().archive().list(query());
        if (format == DataFormat.JSON) {
            session.print(JsonObject.builder()
                    .put(
                            "agreements",
                            page.agreements().stream().map(ListCommand::json).toList())
                    .putOptional("next", page.next())
                    .build());
        } else {
            print(page);
        }
        return ExitCode.DONE;
    }

    private ListQuery query() {
        return new ListQuery(
                Optional.ofNullable(status).map(Status::toString),
                Optional.ofNullable(industry),
                Optional.ofNullable(party),
                Optional.ofNullable(since)
                        .map(day -> day.atStartOfDay(Main.CHINA).toInstant()),
                limit,
                Optional.ofNullable(after));
    }

    private static JsonObject json(ListedAgreement agreement) {
        Summary summary = agreement.summary();
        return JsonObject.builder()
                .put("number", agreement.number())
                .put("revision", agreement.revision())
                .put("status", agreement.status())
                .put("industry", summary.industry())
                .put("title", summary.title())
                .put("customer", PartyNames.masked(summary.customer()))
                .put("provider", PartyNames.masked(summary.provider()))
                .put("from", summary.from().toString())
                .putOptional("until", summary.until().map(LocalDate::toString))
                .put("createdAt", agreement.createdAt().toString())
                .build();
    }

    private void print(Page page) {
        if (page.agreements().isEmpty()) {
            session.remarks().hint(session.text("list.empty"));
            return;
        }
        Table table = new Table(List.of(
                Column.left(session.text("list.number")),
                Column.left(session.text("list.status")),
                Column.left(session.text("list.title")),
                Column.left(session.text("list.customer")),
                Column.left(session.text("list.provider")),
                Column.left(session.text("list.from")),
                Column.left(session.text("list.until"))));
        for (ListedAgreement agreement : page.agreements()) {
            Summary summary = agreement.summary();
            table.add(
                    agreement.number() + (agreement.revision() > 1 ? "@" + agreement.revision() : ""),
                    session.text("status." + agreement.status()),
                    summary.title(),
                    PartyNames.masked(summary.customer()),
                    PartyNames.masked(summary.provider()),
                    summary.from().toString(),
                    summary.until().map(LocalDate::toString).orElse(""));
        }
        session.print(table);
        page.next().ifPresent(number -> session.remarks().hint(session.text("list.next", number)));
    }

    /** What can be asked for. */
    enum Status {
        DRAFT,
        SIGNED,
        CANCELLED,
        TERMINATED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
