package org.agreement.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.agreement.Quote;
import org.agreement.api.fee.Quantity;
import org.agreement.api.value.Unreadable;
import org.agreement.cli.options.RequestOptions;
import org.agreement.core.pricing.QuoteBasis;
import org.agreement.core.pricing.Usage;
import org.agreement.core.render.QuoteJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prices a request or a stored agreement. */
@Command(name = "quote", customSynopsis = "agreement quote (REQUEST | NUMBER | --example NAME) [OPTIONS]")
final class QuoteCommand implements Subcommand {

    private static final Pattern USAGE = Pattern.compile("\\s*(\\S+?)\\s*=\\s*([0-9]{1,12}(?:[.][0-9]{1,2})?)\\s*");

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "REQUEST")
    private @Nullable String request;

    @Mixin
    private final RequestOptions options = new RequestOptions();

    @Option(names = "--usage", paramLabel = "UNIT=NUMBER")
    private List<String> usage = List.of();

    @Option(names = "--months", paramLabel = "N")
    private int months = 1;

    @Option(names = "--format", paramLabel = "text|json|csv")
    private Format format = Format.TEXT;

    QuoteCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        if (months < 1) {
            throw session.mistake("mistake.atLeastOne", "--months");
        }
        QuoteBasis basis = new QuoteBasis(usage(), months);
        Quote quote =
                session.engine().service().quote(Requested.read(session, Optional.ofNullable(request), options), basis);
        switch (format) {
            case TEXT -> new QuoteTable(session).print(quote);
            case JSON -> session.print(QuoteJson.write(quote));
            case CSV -> session.out().print(QuoteCsv.of(quote));
        }
        return ExitCode.DONE;
    }

    private Optional<Usage> usage() {
        List<Quantity> quantities = new ArrayList<>();
        for (String text : usage) {
            Matcher form = USAGE.matcher(text);
            if (!form.matches()) {
                throw session.mistake("mistake.usage");
            }
            try {
                quantities.add(Quantity.parse(form.group(2) + " " + form.group(1)));
            } catch (Unreadable e) {
                throw session.mistake("mistake.usage");
            }
        }
        return quantities.isEmpty() ? Optional.empty() : Optional.of(new Usage(quantities));
    }

    /** The forms of a price. */
    enum Format {
        TEXT("text"),
        JSON("json"),
        CSV("csv");

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
