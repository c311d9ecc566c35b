package org.agreement.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conditions make certain. Constants and variants of {@code plan} and {@code fee.kind} exclude each other. */
final class FactsTest {

    private static Atom atom(String written) {
        boolean negated = written.startsWith("!");
        String path = negated ? written.substring(1) : written;
        Optional<Atom.Choice> choice = Optional.empty();
        for (String chosen : List.of("plan", "fee.kind")) {
            if (path.startsWith(chosen + ".") && path.lastIndexOf('.') == chosen.length()) {
                choice = Optional.of(new Atom.Choice(chosen, List.of("a", "b", "c")));
            }
        }
        return new Atom(path, negated, choice);
    }

    @ParameterizedTest
    @CsvSource({
        "deposit, deposit, true",
        "deposit.amount, deposit, true",
        "deposit, deposit.amount, false",
        "deposits, deposit, false",
        "!deposit, deposit, false",
        "!deposit, !deposit, true",
        "!deposit, !deposit.amount, true",
        "!deposit.amount, !deposit, false",
        "deposit, !deposit, false",
        "plan.a, plan.a, true",
        "plan.a, !plan.b, true",
        "plan.a, !plan.a, false",
        "!plan.a, plan.b, false",
        "!plan.a, !plan.b, false",
        "plan.a, !fee.kind.b, false",
        "fee.kind.a, fee, true",
        "fee.kind.a, !fee.kind.c, true"
    })
    void followFromOthers(String known, String asked, boolean certain) {
        assertEquals(certain, Facts.NONE.and(atom("other")).and(atom(known)).imply(atom(asked)));
    }

    @ParameterizedTest
    @CsvSource({
        "deposit, !deposit, true",
        "deposit, deposit, false",
        "deposit, !other, false",
        "plan.a plan.b, plan.c, true",
        "plan.a, plan.b, false",
        "plan.a !plan.b, plan.c, false",
        "known, deposit, true"
    })
    void leaveNoGap(String some, String last, boolean certain) {
        Coverage coverage = new Coverage(Facts.NONE.and(atom("known.part")));
        for (String one : some.split(" ", -1)) {
            coverage.where(atom(one));
        }
        coverage.where(atom(last));
        assertEquals(certain, coverage.isCertain());
    }
}
