package org.agreement.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.terms.HolidayCoverage;
import org.agreement.api.terms.Payment;
import org.agreement.api.terms.Terms;
import org.agreement.api.terms.Training;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.TermKey;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.Refusals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions on an agreement paid by the month, without holidays, deposit, certificate and services. */
final class PresenceTest {

    private final RandomTerms random = new RandomTerms(11);
    private final Terms terms = random.terms(Map.of(
                    "deposit",
                    Optional.empty(),
                    "services",
                    List.of(),
                    "payment",
                    random.record(
                            Payment.class, Map.of("plan", new Payment.Plan.Monthly(TimeSpan.parse("5 workdays")))),
                    "scope",
                    random.record(org.agreement.api.terms.Scope.class, Map.of("holidays", HolidayCoverage.EXCLUDED)),
                    "training",
                    random.record(Training.class, Map.of("certificate", Optional.empty()))))
            .put("urgent", true)
            .put("rush", false)
            .build();

    @ParameterizedTest
    @CsvSource({
        "payment.monthly, true",
        "!payment.monthly, false",
        "payment = monthly, true",
        "payment = prepaid, false",
        "payment.prepaid, false",
        "!payment.prepaid, true",
        "scope.holidays = excluded, true",
        "scope.holidays = included, false",
        "!scope.holidays = included, true",
        "deposit, false",
        "!deposit, true",
        "deposit.amount, false",
        "training.certificate, false",
        "services, false",
        "!services, true",
        "coverage, true",
        "urgent, true",
        "!urgent, false",
        "rush, false",
        "!rush, true",
        "none, false",
        "payment.monthly + urgent, true",
        "payment.monthly + deposit, false"
    })
    void holdsWhereAllItsConditionsHold(String conditions, boolean holds) {
        Refusals refusals = new Refusals();
        List<Located> written = Stream.of(conditions.split(" \\+ ", -1))
                .map(condition -> new Located(condition, new Place("x.md", 1, 1)))
                .toList();
        Presence presence = Presence.read(written, root(), refusals);
        assertTrue(refusals.isEmpty());
        assertEquals(holds, presence.holds(terms));
    }

    private static Scope root() {
        FakePlugin plugin = new FakePlugin("standard")
                .term(TermKey.of("urgent", Boolean.class))
                .term(TermKey.of("rush", Boolean.class))
                .term(TermKey.of("none", Boolean.class));
        return new RootShapes(List.of(plugin.loaded()), new PluginFaults()).scope(plugin.loaded());
    }
}
