package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Money;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.Convenience;
import org.agreement.api.terms.Convenience.Compensation;
import org.agreement.api.time.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-5")
final class ConvenienceCheckTest {

    @Test
    void refusesACompensationInMonthlyFeesWhereThereIsNone() {
        assertEquals(
                List.of("convenience.baseFees"),
                complaints(new Compensation.BaseFees(Factor.parse("1"))).stream()
                        .map(Complaint::path)
                        .toList());
    }

    @Test
    void acceptsAFixedCompensationWithoutAMonthlyFee() {
        assertEquals(List.of(), complaints(new Compensation.Amount(Money.of("5000.00"))));
    }

    private static List<Complaint> complaints(Compensation compensation) {
        Convenience convenience = new Convenience(TimeSpan.parse("60 days"), compensation);
        return new ConvenienceCheck().check(TermsOf.tree(Map.of("convenience", Optional.of(convenience))));
    }
}
