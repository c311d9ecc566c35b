package org.agreement.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agreement.api.party.PartyRole;
import org.agreement.cli.options.DataFormat;
import org.agreement.core.BillArchive;
import org.agreement.core.BillRequest;
import org.agreement.core.billing.Bill;
import org.agreement.core.billing.BillLine;
import org.agreement.core.billing.MilestoneOrder;
import org.agreement.core.billing.SettlementOrder;
import org.agreement.core.data.JsonObject;
import org.agreement.core.render.BillJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Bills a month of a stored agreement, or settles its end. */
@Command(
        name = "bill",
        customSynopsis =
                "agreement bill NUMBER (--period YYYY-MM | --milestone NAME --date DATE | --final --date DATE) [OPTIONS]")
final class BillCommand implements Subcommand {

    private static final String DRAFT = "draft";

    private final Session session;

    @Parameters(paramLabel = "NUMBER")
    private @Nullable String number;

    @Option(names = "--period", paramLabel = "YYYY-MM")
    private @Nullable String period;

    @Option(names = "--usage", paramLabel = "FILE")
    private @Nullable Path usage;

    @Option(names = "--kpi", paramLabel = "FILE")
    private @Nullable Path results;

    @Option(names = "--payments", paramLabel = "FILE")
    private @Nullable Path payments;

    @Option(names = "--corrects", paramLabel = "BILL")
    private @Nullable String corrects;

    @Option(names = "--go-live", paramLabel = "DATE")
    private @Nullable String goLive;

    @Option(names = "--delivered", paramLabel = "DATE")
    private @Nullable String delivered;

    @Option(names = "--interrupted", paramLabel = "DAYS")
    private int interrupted;

    @Option(names = "--disputed", paramLabel = "FEE")
    private List<String> disputed = List.of();

    @Option(names = "--milestone", paramLabel = "NAME")
    private @Nullable String milestone;

    @Option(names = "--final")
    private boolean last;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable String date;

    @Option(names = "--terminated-by", paramLabel = "customer|provider")
    private @Nullable String terminatedBy;

    @Option(names = "--hand-over-until", paramLabel = "DATE")
    private @Nullable String handOverUntil;

    @Option(names = "--format", paramLabel = "text|json")
    private DataFormat format = DataFormat.TEXT;

    BillCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        if (interrupted < 0) {
            throw session.mistake("mistake.notNegative", "--interrupted");
        }
        BillArchive.Billed billed = last ? settlement() : milestone != null ? milestone(milestone) : month();
        String status = session.engine()
                .archive()
                .get(Objects.requireNonNull(number))
                .listed()
                .status();
        print(billed.bill(), status);
        if (status.equals(DRAFT)) {
            session.remarks().warning(session.text("bill.draft", Objects.requireNonNull(number)));
        }
        if (billed.existed()) {
            session.remarks()
                    .progress(
                            session.text("bill.existed", billed.bill().heading().number()));
        }
        return ExitCode.DONE;
    }

    private BillArchive.Billed month() {
        YearMonth month =
                parsed("--period", period, YearMonth::parse).orElseThrow(() -> session.mistake("mistake.period"));
        return session.engine().bills().bill(request(month));
    }

    private BillArchive.Billed milestone(String name) {
        LocalDate day =
                parsed("--date", date, LocalDate::parse).orElseThrow(() -> session.mistake("mistake.milestone"));
        return session.engine().bills().milestone(request(YearMonth.from(day)), new MilestoneOrder(name, day));
    }

    private BillArchive.Billed settlement() {
        LocalDate day = parsed("--date", date, LocalDate::parse).orElseThrow(() -> session.mistake("mistake.final"));
        SettlementOrder order = new SettlementOrder(
                day,
                Optional.ofNullable(terminatedBy).map(this::role),
                parsed("--hand-over-until", handOverUntil, LocalDate::parse));
        return session.engine().bills().settle(request(YearMonth.from(day)), order);
    }

    private PartyRole role(String text) {
        return Stream.of(PartyRole.values())
                .filter(role -> role.text().equals(text))
                .findFirst()
                .orElseThrow(() -> session.mistake("mistake.role", "--terminated-by"));
    }

    private BillRequest request(YearMonth month) {
        return new BillRequest(
                Objects.requireNonNull(number),
                month,
                Optional.ofNullable(corrects),
                files(),
                new BillRequest.Facts(
                        parsed("--go-live", goLive, LocalDate::parse),
                        parsed("--delivered", delivered, LocalDate::parse),
                        interrupted));
    }

    private BillRequest.Files files() {
        return new BillRequest.Files(
                Optional.ofNullable(usage), Optional.ofNullable(results), Optional.ofNullable(payments));
    }

    private <T> Optional<T> parsed(String option, @Nullable String text, Function<String, T> parser) {
        try {
            return Optional.ofNullable(text).map(parser);
        } catch (DateTimeException e) {
            throw session.mistake("mistake.date", option);
        }
    }

    private void print(Bill bill, String status) {
        Optional<Bill.Parts> parts = parts(bill);
        if (format == DataFormat.TEXT) {
            new BillTable(session).print(bill, parts);
            return;
        }
        JsonObject.Builder document = JsonObject.builder();
        BillJson.write(bill).members().forEach(document::put);
        document.put("status", status);
        parts.ifPresent(split -> document.put("undisputed", split.undisputed().text())
                .put("disputed", split.disputed().text()));
        session.print(document.build());
    }

    private Optional<Bill.Parts> parts(Bill bill) {
        if (disputed.isEmpty()) {
            return Optional.empty();
        }
        Set<String> fees = new LinkedHashSet<>(disputed);
        List<String> known = bill.lines().stream().map(BillLine::fee).distinct().toList();
        fees.stream().filter(fee -> !known.contains(fee)).findFirst().ifPresent(fee -> {
            throw session.mistake("mistake.disputed", fee, String.join("、", known));
        });
        return Optional.of(bill.dispute(fees));
    }
}
