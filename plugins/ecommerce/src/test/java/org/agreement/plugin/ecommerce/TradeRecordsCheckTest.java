package org.agreement.plugin.ecommerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.agreement.api.time.TimeSpan;
import org.junit.jupiter.api.Test;

final class TradeRecordsCheckTest {

    @Test
    void acceptsThreeYearsInAnyUnitOfTheCalendar() {
        for (String keep : List.of("3 years", "36 months", "1096 days", "157 weeks")) {
            assertEquals(0, TradeRecordsCheck.check(TimeSpan.parse(keep)).size(), keep);
        }
    }

    @Test
    void refusesLess() {
        for (String keep : List.of("2 years", "35 months", "1095 days", "156 weeks", "1000 workdays")) {
            assertEquals(
                    "ECO-114",
                    TradeRecordsCheck.check(TimeSpan.parse(keep)).get(0).code(),
                    keep);
        }
    }
}
