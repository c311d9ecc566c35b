package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.Points;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.CreditBase;
import org.agreement.api.terms.DataSource;
import org.agreement.api.terms.Metric;
import org.agreement.api.terms.Quality;
import org.agreement.api.terms.Questions;
import org.agreement.api.terms.Remedies;
import org.agreement.api.terms.ServiceItem;
import org.agreement.api.terms.ServiceLevel;
import org.agreement.api.terms.Window;
import org.agreement.api.time.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-2.2")
final class LevelCheckTest {

    private static final Optional<String> NONE = Optional.empty();

    @Test
    void aFloorIsNotAboveItsTarget() {
        assertEquals(List.of(), codes(Optional.of("95%"), NONE, Optional.of("95%"), 100, 3));
        assertEquals(List.of("STD-221"), codes(Optional.of("95%"), NONE, Optional.of("95.01%"), 100, 3));
    }

    @Test
    void theFloorOfATimeIsAShareOfTheCasesInTime() {
        assertEquals(List.of(), codes(NONE, Optional.of("90%"), Optional.of("80%"), 100, 3));
        assertEquals(List.of("STD-221"), codes(NONE, Optional.of("90%"), Optional.of("91%"), 100, 3));
        assertEquals(List.of(), codes(NONE, NONE, Optional.of("100%"), 100, 3));
    }

    @Test
    void scoresMakeAHundred() {
        assertEquals(List.of("STD-222"), codes(NONE, NONE, NONE, 99, 3));
    }

    @Test
    void mendingTakesLessTimeThanTheObservationBeforeTermination() {
        assertEquals(List.of("STD-223"), codes(NONE, NONE, NONE, 100, 1));
        assertEquals(List.of(), codes(NONE, NONE, NONE, 100, 2));
    }

    private static List<String> codes(
            Optional<String> atLeast, Optional<String> share, Optional<String> floor, int points, int months) {
        ServiceLevel level = new ServiceLevel(
                Metric.parse("resolutionRate"),
                Questions.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                atLeast.map(Share::parse),
                atLeast.isPresent() ? Optional.empty() : Optional.of(TimeSpan.parse("48h")),
                share.map(Share::parse),
                floor.map(Share::parse),
                Window.MONTH,
                DataSource.parse("customerSystem"),
                List.of());
        ServiceItem service = new ServiceItem("咨询", List.of("答复"), List.of(), List.of(), List.of(level));
        Quality quality = new Quality(
                Share.parse("3%"),
                5,
                List.of(new Quality.Score("准确", 60), new Quality.Score("规范", points - 60)),
                90,
                List.of(),
                TimeSpan.parse("3 workdays"));
        return new LevelCheck()
                        .check(TermsOf.tree(
                                Map.of("services", List.of(service), "quality", quality, "remedies", remedies(months))))
                        .stream()
                        .map(Complaint::code)
                        .toList();
    }

    private static Remedies remedies(int months) {
        return new Remedies(
                new Remedies.Credits(CreditBase.BASE_FEE, List.of(), Share.parse("20%"), false, Optional.empty()),
                new Remedies.Replacement(
                        Metric.parse("resolutionRate"),
                        Share.parse("80%"),
                        2,
                        TimeSpan.parse("10 workdays"),
                        20,
                        TimeSpan.parse("3 workdays"),
                        TimeSpan.parse("15 days")),
                new Remedies.Shortfall(Points.parse("10 points"), months, 4));
    }
}
