package org.agreement.plugin.ecommerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Points;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.DataSource;
import org.agreement.api.terms.Metric;
import org.agreement.api.terms.Questions;
import org.agreement.api.terms.ServiceItem;
import org.agreement.api.terms.ServiceLevel;
import org.agreement.api.terms.Window;
import org.agreement.api.time.TimeSpan;
import org.agreement.plugin.ecommerce.EcommerceTerms.Festival;
import org.agreement.plugin.ecommerce.EcommerceTerms.Peak;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-1.3")
final class FestivalPlansTest {

    @Test
    void countsTheDaysBackFromTheFirst() {
        Festival festival = new Festival(
                "双11",
                LocalDate.parse("2027-11-01"),
                LocalDate.parse("2027-11-12"),
                Factor.parse("1.3"),
                Optional.empty(),
                Optional.of(12));
        Peak peak = new Peak(
                TimeSpan.parse("15 days"),
                Share.parse("20%"),
                TimeSpan.parse("7 days"),
                Points.parse("5 points"),
                LocalTime.of(10, 0),
                TimeSpan.parse("5 workdays"));
        FestivalPlan plan = FestivalPlans.plan(festival, peak);
        assertEquals(LocalDate.parse("2027-10-17"), plan.forecastBy());
        assertEquals(LocalDate.parse("2027-10-25"), plan.frozenFrom());
        assertEquals(12, plan.days());
    }

    @Test
    void lowersRatesAndLeavesTimesAlone() {
        ServiceItem service = new ServiceItem(
                "售后",
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        level("answerRate", Optional.of("95%"), Optional.empty()),
                        level("satisfaction", Optional.of("3%"), Optional.empty()),
                        level("reviewTime", Optional.empty(), Optional.of("48h"))));
        assertEquals(
                List.of("接通率 95% 90%", "满意度 3% 0%"),
                FestivalLevels.levels(service, Points.parse("5个百分点"))
                        .map(level ->
                                level.metric().printed() + " " + level.usual().printed() + " "
                                        + level.relaxed().printed())
                        .toList());
    }

    private static ServiceLevel level(String metric, Optional<String> atLeast, Optional<String> atMost) {
        return new ServiceLevel(
                Metric.parse(metric),
                Questions.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                atLeast.map(Share::parse),
                atMost.map(TimeSpan::parse),
                Optional.empty(),
                Optional.empty(),
                Window.MONTH,
                DataSource.parse("customerSystem"),
                List.of());
    }
}
