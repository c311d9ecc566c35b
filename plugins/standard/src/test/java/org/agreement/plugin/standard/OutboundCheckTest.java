package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.terms.Channel;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.Outbound;
import org.agreement.api.terms.ServiceItem;
import org.agreement.api.time.ServiceHours;
import org.agreement.api.time.TimeSpan;
import org.junit.jupiter.api.Test;

final class OutboundCheckTest {

    @Test
    void nobodyIsCalledWithoutAnAgreementAboutCalls() {
        assertEquals(List.of("services.1.channels"), paths(Optional.empty(), "hotline", "outbound"));
        assertEquals(List.of("services.0.channels"), paths(Optional.empty(), "外呼", "chat"));
        assertEquals(List.of(), paths(Optional.empty(), "hotline", "chat"));
        assertEquals(List.of(), paths(Optional.of(outbound("09:00-20:00")), "hotline", "outbound"));
    }

    private static List<String> paths(Optional<Outbound> outbound, String... channels) {
        List<ServiceItem> services = List.of(channels).stream()
                .map(channel -> new ServiceItem(
                        "服务" + channel, List.of("回访"), List.of("代付款"), List.of(Channel.parse(channel)), List.of()))
                .toList();
        return new OutboundCheck()
                .check(TermsOf.tree(Map.of("outbound", outbound, "services", services))).stream()
                        .map(Complaint::path)
                        .toList();
    }

    static Outbound outbound(String hours) {
        return new Outbound(
                List.of("满意度回访"),
                ServiceHours.parse(hours),
                2,
                "电子记录",
                TimeSpan.parse("3 workdays"),
                TimeSpan.parse("24h"),
                TimeSpan.parse("6 months"));
    }
}
