package org.agreement.plugin.ecommerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.DataSource;
import org.agreement.api.terms.Metric;
import org.agreement.api.terms.Questions;
import org.agreement.api.terms.ServiceItem;
import org.agreement.api.terms.ServiceLevel;
import org.agreement.api.terms.Window;
import org.agreement.api.time.ServiceHours;
import org.agreement.api.time.TimeSpan;
import org.agreement.plugin.ecommerce.EcommerceTerms.HolidayDuty;
import org.agreement.plugin.ecommerce.EcommerceTerms.Returns;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-1.2")
final class ReturnsCheckTest {

    @Test
    void acceptsTheReferenceInHoursAndInDays() {
        assertEquals(List.of(), places("48h", "7 days", "48h"));
        assertEquals(List.of(), places("48h", "1 week", "2 days"));
    }

    @Test
    void refusesARefundLaterThanTheLawAllows() {
        assertEquals(List.of("ECO-103 ecommerce.returns.refund"), places("48h", "8 days", "48h"));
        assertEquals(List.of("ECO-103 ecommerce.returns.refund"), places("48h", "7 workdays", "48h"));
    }

    @Test
    void refusesAnotherReviewTimeInTheServiceLevels() {
        assertEquals(List.of("ECO-104 services.0.levels.0.atMost"), places("48h", "7 days", "24h"));
    }

    private static List<String> places(String review, String refund, String level) {
        Returns returns = new Returns(
                TimeSpan.parse(review),
                TimeSpan.parse("24h"),
                TimeSpan.parse("24h"),
                TimeSpan.parse(refund),
                List.of(),
                new HolidayDuty(1, ServiceHours.parse("09:00-18:00")));
        return ReturnsCheck.check(returns, List.of(service(TimeSpan.parse(level)))).stream()
                .map((Complaint complaint) -> complaint.code() + " " + complaint.path())
                .toList();
    }

    private static ServiceItem service(TimeSpan atMost) {
        ServiceLevel level = new ServiceLevel(
                Metric.parse("reviewTime"),
                Questions.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(atMost),
                Optional.of(Share.parse("100%")),
                Optional.empty(),
                Window.MONTH,
                DataSource.parse("platformBackend"),
                List.of());
        return new ServiceItem("售后退换货", List.of("审核"), List.of(), List.of(), List.of(level));
    }
}
