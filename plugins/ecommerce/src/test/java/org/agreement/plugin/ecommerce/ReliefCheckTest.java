package org.agreement.plugin.ecommerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.agreement.api.fee.Money;
import org.agreement.plugin.ecommerce.Relief.Grant;
import org.junit.jupiter.api.Test;

final class ReliefCheckTest {

    @Test
    void acceptsTheLimitOfADayThatReachesTheOneOfAnOrder() {
        assertEquals(0, ReliefCheck.check(List.of(grant("50.00", "50.00"))).size());
    }

    @Test
    void refusesADayThatAllowsLessThanAnOrder() {
        assertEquals(
                "ecommerce.relief.grants.1.perDay",
                ReliefCheck.check(List.of(grant("20.00", "300.00"), grant("50.00", "49.99")))
                        .get(0)
                        .path());
    }

    private static Grant grant(String perOrder, String perDay) {
        return new Grant("仅退款", Money.of(perOrder), Money.of(perDay));
    }
}
