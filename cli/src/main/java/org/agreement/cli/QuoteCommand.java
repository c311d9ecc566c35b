package org.agreement.cli;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Quantity;
import org.agreement.cli.options.RequestOptions;
import org.agreement.core.AgreementService;
import org.agreement.core.pricing.Adjustment;
import org.agreement.core.pricing.Priced;
import org.agreement.core.pricing.QuoteBasis;
import org.agreement.core.pricing.Usage;
import org.agreement.core.render.CostCurveSvg;
import org.agreement.core.render.QuoteJson;
import org.agreement.core.request.AgreementRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prices a request or a stored agreement, and compares two prices. */
@Command(name = "quote", customSynopsis = "agreement quote (REQUEST | NUMBER | --example NAME) [OPTIONS]")
final class QuoteCommand implements Subcommand {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "REQUEST")
    private @Nullable String request;

    @Mixin
    private final RequestOptions options = new RequestOptions();

    @Option(names = "--usage", paramLabel = "UNIT=NUMBER")
    private List<String> usage = List.of();

    @Option(names = "--months", paramLabel = "N")
    private int months = 1;

    @Option(names = "--period", paramLabel = "YYYY-MM")
    private @Nullable String period;

    @Option(names = "--compare", paramLabel = "UNIT=NUMBER|REQUEST|NUMBER")
    private List<String> compare = List.of();

    @Option(names = "--index", paramLabel = "before=N,after=N,since=DATE")
    private @Nullable String index;

    @Option(names = "--format", paramLabel = "text|json|csv|svg")
    private Format format = Format.TEXT;

    QuoteCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        if (months < 1) {
            throw session.mistake("mistake.atLeastOne", "--months");
        }
        AgreementRequest first = Requested.read(session, Optional.ofNullable(request), options);
        Optional<Usage> volume = UsageOption.read(usage, session);
        if (index != null) {
            adjust(first, index);
        } else if (format == Format.SVG) {
            curve(first, volume);
        } else if (compare.isEmpty()) {
            print(service().price(first, basis(volume)));
        } else {
            print(comparison(first, volume));
        }
        return ExitCode.DONE;
    }

    private QuoteBasis basis(Optional<Usage> volume) {
        if (period == null) {
            return new QuoteBasis(volume, months);
        } else if (months > 1) {
            throw session.mistake("mistake.quotedMonth");
        }
        try {
            return QuoteBasis.billed(volume, YearMonth.parse(period));
        } catch (DateTimeException e) {
            throw session.mistake("mistake.date", "--period");
        }
    }

    private void adjust(AgreementRequest given, String change) {
        if (format == Format.CSV || format == Format.SVG || !compare.isEmpty()) {
            throw session.mistake("mistake.indexAlone");
        }
        IndexOption option = new IndexOption(session);
        Adjustment adjustment =
                service().adjust(given, option.read(change)).orElseThrow(() -> session.mistake("mistake.noAdjustment"));
        if (format == Format.JSON) {
            session.print(IndexOption.json(adjustment));
        } else {
            option.print(adjustment);
        }
    }

    private void curve(AgreementRequest given, Optional<Usage> volume) {
        if (!compare.isEmpty() || months > 1) {
            throw session.mistake("mistake.curve");
        }
        Optional<Quantity> extent = volume.map(usage -> usage.quantities().get(0));
        session.out().print(CostCurveSvg.of(service().costCurve(given, extent), session.text("quote.curve")));
    }

    private QuoteComparison comparison(AgreementRequest first, Optional<Usage> volume) {
        boolean volumes = compare.stream().allMatch(UsageOption::isUsage);
        if (!volumes && compare.size() > 1) {
            throw session.mistake("mistake.compare");
        }
        AgreementRequest other =
                volumes ? first : Requested.read(session, Optional.of(compare.get(0)), new RequestOptions());
        Optional<Usage> otherVolume = volumes ? UsageOption.read(compare, session) : volume;
        return new QuoteComparison(
                service().quote(first, basis(volume)), service().quote(other, basis(otherVolume)));
    }

    private void print(Priced priced) {
        switch (format) {
            case JSON -> session.print(QuoteJson.write(priced));
            case CSV -> session.out().print(QuoteCsv.of(priced.quote()));
            default -> {
                QuoteTable table = new QuoteTable(session);
                table.print(priced.quote());
                priced.instalments().ifPresent(table::print);
            }
        }
    }

    private void print(QuoteComparison comparison) {
        switch (format) {
            case JSON -> session.print(comparison.json());
            case CSV -> session.out().print(comparison.csv());
            default -> comparison.print(session);
        }
    }

    private AgreementService service() {
        return session.engine().service();
    }

    /** The forms of a price. */
    enum Format {
        TEXT("text"),
        JSON("json"),
        CSV("csv"),
        SVG("svg");

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
