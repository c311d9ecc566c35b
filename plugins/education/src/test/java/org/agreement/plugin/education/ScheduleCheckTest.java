package org.agreement.plugin.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.agreement.api.time.TimeSpan;
import org.junit.jupiter.api.Test;

final class ScheduleCheckTest {

    @Test
    void acceptsThirtyDaysAndMore() {
        for (String announce : List.of("30 days", "30 workdays", "5 weeks", "2 months")) {
            assertEquals(0, ScheduleCheck.check(TimeSpan.parse(announce)).size(), announce);
        }
    }

    @Test
    void refusesLessAndAMonthThatMayBeShorter() {
        for (String announce : List.of("29 days", "4 weeks", "1 month", "720h")) {
            assertEquals(
                    "EDU-119",
                    ScheduleCheck.check(TimeSpan.parse(announce)).get(0).code(),
                    announce);
        }
    }
}
