package org.agreement.core.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.Payment.Milestone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-3.2")
@Tag("R-4.1")
class InstalmentsTest {

    @Test
    void roundsEachShareAndLeavesTheRestToTheLast() {
        assertEquals(List.of("3000.00", "4000.00", "2999.99"), amounts("9999.99", "30%", "40%", "30%"));
    }

    @Test
    void sumsToTheTotalWhateverIsRoundedUp() {
        assertEquals(List.of("33.34", "33.34", "33.33"), amounts("100.01", "33.34%", "33.34%", "33.32%"));
    }

    @Test
    void paysAllAtTheOnlyMilestone() {
        assertEquals(List.of("9999.99"), amounts("9999.99", "100%"));
    }

    private static List<String> amounts(String total, String... shares) {
        List<Milestone> milestones = Stream.of(shares)
                .map(share -> new Milestone("节点", Share.parse(share), Optional.empty()))
                .toList();
        return Instalments.of(Money.of(total), milestones).list().stream()
                .map(instalment -> instalment.amount().text())
                .toList();
    }
}
