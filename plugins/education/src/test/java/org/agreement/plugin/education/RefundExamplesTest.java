package org.agreement.plugin.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agreement.api.fee.Money;
import org.junit.jupiter.api.Test;

final class RefundExamplesTest {

    @Test
    void deductsAtThePaidPriceUnlessTheLearnerIsTheCause() {
        RefundExample example = RefundExamples.of(Sample.course("3000.00", 60, 20, "80.00"));
        assertEquals(Money.of("2000.00"), example.otherwise());
        assertEquals(Money.of("1600.00"), example.deducted());
        assertEquals(Money.of("1400.00"), example.byLearner());
    }

    @Test
    void neverAsksForMore() {
        assertEquals(Money.of("40.00"), byLearner(37));
        assertEquals(Money.ZERO, byLearner(38));
        assertEquals(Money.ZERO, byLearner(40));
    }

    @Test
    void roundsOnce() {
        RefundExample example = RefundExamples.of(Sample.course("1000.00", 3, 1, "400.00"));
        assertEquals(Money.of("666.67"), example.otherwise());
        assertEquals(2, example.left());
    }

    private static Money byLearner(int attended) {
        return RefundExamples.of(Sample.course("3000.00", 60, attended, "80.00"))
                .byLearner();
    }
}
