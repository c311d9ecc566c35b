package org.agreement.core.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.Payment.Late;
import org.agreement.api.time.TimeSpan;
import org.agreement.core.metering.Receipt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-3.2")
@Tag("R-4.1")
class LateDamagesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 6);
    private static final Money DEBT = Money.of("8200.00");
    private static final Late LATE = new Late(Share.ofPercent("0.05"), TimeSpan.parse("0 days"), Share.ofPercent("20"));

    @Test
    void countsTheDaysAfterTheLastDayForPaymentToThatOfPayment() {
        assertEquals("123.00", agreed(List.of(paid("2026-06-05", "8200.00")), "2026-12-31"));
        assertEquals("0.00", agreed(List.of(paid("2026-05-06", "8200.00")), "2026-12-31"));
        assertEquals("4.10", agreed(List.of(paid("2026-05-07", "8200.00")), "2026-12-31"));
    }

    @Test
    void goesOnWithWhatIsUnpaid() {
        LateDamages.Damages damages = new LateDamages(LATE, Optional.empty())
                .of(DEBT, DUE, List.of(paid("2026-05-16", "8000.00")), LocalDate.of(2026, 5, 26));
        assertEquals("(8200.00 × 10 + 200.00 × 10) × 0.05%", damages.formula());
        assertEquals("42.00", Money.rounded(damages.amount()).text());
    }

    @Test
    void endsAtTheCap() {
        assertEquals("1640.00", agreed(List.of(), "2028-12-31"));
    }

    @Test
    void isNoLessThanTheLendingRateForASmallProvider() {
        BigDecimal days = DEBT.amount().multiply(BigDecimal.valueOf(30));
        assertEquals(
                "30.33",
                Money.rounded(LateDamages.interest(days, Share.ofPercent("4.5")))
                        .text());
        Late nearlyFree = new Late(Share.ofPercent("0.001"), TimeSpan.parse("0 days"), Share.ofPercent("20"));
        LateDamages.Damages damages = new LateDamages(nearlyFree, Optional.of(Share.ofPercent("3")))
                .of(DEBT, DUE, List.of(paid("2026-06-05", "8200.00")), LocalDate.of(2026, 12, 31));
        assertEquals("20.22", Money.rounded(damages.amount()).text());
    }

    private static String agreed(List<Receipt> receipts, String until) {
        LateDamages.Damages damages =
                new LateDamages(LATE, Optional.empty()).of(DEBT, DUE, receipts, LocalDate.parse(until));
        return Money.rounded(damages.amount()).text();
    }

    private static Receipt paid(String day, String amount) {
        return new Receipt("bill", LocalDate.parse(day), Money.of(amount));
    }
}
