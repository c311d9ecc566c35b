package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.DatedDuty;
import org.agreement.api.agreement.Inline;
import org.agreement.api.agreement.Quote;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Quantity;
import org.agreement.api.terms.Terms;
import org.agreement.core.AgreementScheduler;
import org.agreement.core.AgreementService;
import org.agreement.core.CoreModule;
import org.agreement.core.assembly.TermClauses;
import org.agreement.core.billing.Bill;
import org.agreement.core.billing.BillLine;
import org.agreement.core.billing.BilledAgreement;
import org.agreement.core.billing.BilledMonth;
import org.agreement.core.billing.Biller;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.pricing.LineKind;
import org.agreement.core.pricing.QuoteBasis;
import org.agreement.core.pricing.Quoter;
import org.agreement.core.pricing.Usage;
import org.agreement.core.request.AgreementRequest;
import org.agreement.core.request.RequestSources;
import org.agreement.core.schedule.Schedule;
import org.agreement.core.schedule.ScheduleCalendar;
import org.agreement.core.terms.TermsFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is agreed and used: the printed prices, the quote and the bill give the same amount, to the 分. */
@Tag("R-4.1")
@Tag("R-4.3")
final class BillPropertyTest {

    private static final boolean PROOF = Boolean.getBoolean("proof");
    private static final int AGREEMENTS = PROOF ? 10_000 : 100;
    private static final int MONTHS_OF_EACH = PROOF ? 1 : 5;

    /** Every so many agreements the text and the schedule are made, too. */
    private static final int WHOLE = 25;

    @TempDir
    private Path home;

    private AgreementService service;
    private TermsFactory factory;
    private Biller biller;
    private Quoter quoter;
    private AgreementScheduler scheduler;
    private Source request;

    @BeforeEach
    void wire() {
        Clock clock = Clock.fixed(Instant.parse("2025-12-01T00:00:00Z"), ZoneOffset.UTC);
        Injector engine = Guice.createInjector(new CoreModule(new Home(home), clock));
        service = engine.getInstance(AgreementService.class);
        factory = new TermsFactory(clock);
        biller = engine.getInstance(Biller.class);
        quoter = engine.getInstance(Quoter.class);
        scheduler = engine.getInstance(AgreementScheduler.class);
        request = engine.getInstance(PluginRegistry.class)
                .get("standard")
                .files()
                .source("examples/urgent.yaml")
                .orElseThrow();
    }

    @Test
    void billsAreWhatThePrintedPricesGive() {
        Agreement text = service.assemble(service.read(sources(new DrawnAgreement(new SplittableRandom(0)))))
                .agreement();
        TermClauses clauses = new TermClauses(text);
        for (int seed = 0; seed < AGREEMENTS; seed++) {
            DrawnAgreement drawn = new DrawnAgreement(new SplittableRandom(seed));
            Terms terms = factory.create(service.read(sources(drawn))).terms();
            if (seed % WHOLE == 0) {
                checkText("seed " + seed, drawn, terms);
            }
            BilledAgreement billed =
                    new BilledAgreement("KF-2026-000001", 1, terms, clauses, LocalDate.of(2025, 12, 1), List.of());
            for (int n = 0; n < MONTHS_OF_EACH; n++) {
                drawn.next();
                BilledMonth month = BilledMonth.of(terms, drawn.month, Optional.empty());
                check("seed " + seed + "." + n, drawn, terms, month, biller.bill(billed, month, drawn.inputs(month)));
            }
        }
    }

    private void check(String seed, DrawnAgreement drawn, Terms terms, BilledMonth month, Bill bill) {
        List<BillLine> fees = of(bill, LineKind.FEE);
        BigDecimal printed = new PrintedPrices(
                        drawn.table(terms),
                        drawn.used,
                        month.fees().days(),
                        drawn.month.lengthOfMonth(),
                        drawn.month.equals(YearMonth.from(drawn.from)))
                .total();
        assertEquals(printed, charged(fees, drawn), seed);
        Money sum = bill.lines().stream().map(BillLine::amount).reduce(Money.ZERO, Money::plus);
        assertEquals(sum, bill.total(), seed);
        assertEquals(bill.total(), bill.net().plus(bill.tax()), seed);
        assertTrue(bill.total().compareTo(Money.ZERO) >= 0, seed);
        for (BillLine credit : of(bill, LineKind.CREDIT)) {
            BigDecimal base = charged(
                    fees.stream()
                            .filter(line -> line.category().text().equals("base"))
                            .toList(),
                    drawn);
            BigDecimal cap = base.multiply(new BigDecimal("0.20")).setScale(2, RoundingMode.HALF_UP);
            assertTrue(charged(List.of(credit), drawn).negate().compareTo(cap) <= 0, seed);
        }
        Optional<Usage> usage = Optional.of(new Usage(List.of(new Quantity(drawn.used, DrawnAgreement.CONTACT))));
        Money priced = bill.lines().stream()
                .filter(line -> line.kind() != LineKind.CREDIT)
                .map(BillLine::amount)
                .reduce(Money.ZERO, Money::plus);
        Quote billed = quoter.quote(terms, QuoteBasis.billed(usage, drawn.month));
        assertEquals(billed.total(), priced, seed);
        if (drawn.from.getDayOfMonth() == 1 && drawn.month.equals(YearMonth.from(drawn.from))) {
            assertEquals(quoter.quote(terms, new QuoteBasis(usage, 1)).total(), priced, seed);
        }
    }

    /** The text prints every price of the table; the schedule and its calendar file name the days and base fees of the bills. */
    private void checkText(String seed, DrawnAgreement drawn, Terms terms) {
        AgreementRequest request = service.read(sources(drawn));
        Agreement text = service.assemble(request).agreement();
        String printed = text.annexes().stream()
                .flatMap(annex -> annex.blocks().stream())
                .flatMap(block -> block.plain().stream())
                .map(Inline::printed)
                .collect(Collectors.joining());
        drawn.table(terms).stream()
                .flatMap(row -> row.steps().stream())
                .forEach(step -> assertTrue(printed.contains(step.price().printed()), seed));
        Schedule schedule = scheduler.schedule(request);
        String calendar = calendar(schedule);
        BilledAgreement billed = new BilledAgreement(
                "KF-2026-000001", 1, terms, new TermClauses(text), LocalDate.of(2025, 12, 1), List.of());
        drawn.month = YearMonth.from(drawn.from);
        BilledMonth month = BilledMonth.of(terms, drawn.month, Optional.empty());
        Bill bill = biller.bill(billed, month, drawn.inputs(month));
        DatedDuty payment = schedule.duties().stream()
                .filter(duty -> duty.id().equals("payment-" + drawn.month))
                .findFirst()
                .orElseThrow();
        assertEquals(bill.due(), Optional.of(payment.due().toLocalDate()), seed);
        Money base = of(bill, LineKind.FEE).stream()
                .filter(line ->
                        line.category() == FeeCategory.BASE && line.unitPrice().isEmpty())
                .filter(line -> !line.fee().equals("定制费"))
                .map(BillLine::amount)
                .reduce(Money.ZERO, Money::plus);
        assertEquals(base, payment.amount().orElse(Money.ZERO), seed);
        String day = bill.due().orElseThrow().toString().replace("-", "");
        String event = calendar.substring(calendar.indexOf("UID:payment-" + drawn.month + "@"));
        assertTrue(event.substring(0, event.indexOf("END:VEVENT")).contains("DTSTART;VALUE=DATE:" + day), seed);
    }

    private static String calendar(Schedule schedule) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ScheduleCalendar("示例", "kf", Instant.EPOCH).write(schedule.duties(), schedule.labels(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<BillLine> of(Bill bill, LineKind kind) {
        return bill.lines().stream().filter(line -> line.kind() == kind).toList();
    }

    /** What lines cost at the prices of the schedule. */
    private static BigDecimal charged(List<BillLine> lines, DrawnAgreement drawn) {
        return lines.stream()
                .map(line -> (drawn.inclusive ? line.amount() : line.net()).amount())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private RequestSources sources(DrawnAgreement drawn) {
        return new RequestSources(request, List.of(), drawn.settings());
    }
}
