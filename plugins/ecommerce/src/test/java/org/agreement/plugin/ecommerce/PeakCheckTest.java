package org.agreement.plugin.ecommerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Points;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.Scope.SurgeTrigger;
import org.agreement.api.time.TimeSpan;
import org.agreement.plugin.ecommerce.EcommerceTerms.Peak;
import org.junit.jupiter.api.Test;

final class PeakCheckTest {

    @Test
    void acceptsTheNoticeOfASurgeAsLeadTime() {
        assertEquals(List.of(), codes(peak("15 days", "7 days"), Optional.of("15 days")));
        assertEquals(List.of(), codes(peak("15 days", "7 days"), Optional.empty()));
    }

    @Test
    void refusesTwoLeadTimes() {
        assertEquals(List.of("ECO-111"), codes(peak("15 days", "7 days"), Optional.of("10 days")));
    }

    @Test
    void refusesARotaThatFreezesBeforeTheForecast() {
        assertEquals(List.of("ECO-110"), codes(peak("15 days", "15 days"), Optional.of("15 days")));
    }

    @Test
    void refusesSpansThatGiveNoCertainDay() {
        assertEquals(List.of("ECO-109"), codes(peak("15 days", "5 workdays"), Optional.of("15 days")));
    }

    private static List<String> codes(Peak peak, Optional<String> notice) {
        return PeakCheck.check(peak, notice.map(span -> new SurgeTrigger(1000, TimeSpan.parse(span)))).stream()
                .map(Complaint::code)
                .toList();
    }

    private static Peak peak(String forecast, String freeze) {
        return new Peak(
                TimeSpan.parse(forecast),
                Share.parse("20%"),
                TimeSpan.parse(freeze),
                Points.parse("5 points"),
                LocalTime.of(10, 0),
                TimeSpan.parse("5 workdays"));
    }
}
