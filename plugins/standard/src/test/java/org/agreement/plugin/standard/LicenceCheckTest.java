package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.party.PartyRole;
import org.agreement.api.terms.AgreementPeriod;
import org.agreement.api.terms.Bearer;
import org.agreement.api.terms.CallLicence;
import org.agreement.api.terms.Channel;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.ServiceItem;
import org.agreement.api.terms.Systems;
import org.agreement.api.time.TimeSpan;
import org.junit.jupiter.api.Test;

final class LicenceCheckTest {

    private static final Optional<CallLicence> NONE = Optional.empty();

    @Test
    void callsThroughTheProvidersSystemTakeALicence() {
        assertEquals(List.of("STD-231"), codes("hotline", PartyRole.PROVIDER, "呼叫与录音系统", NONE));
        assertEquals(List.of("STD-231"), codes("电话回访", PartyRole.PROVIDER, "外呼平台", NONE));
        assertEquals(List.of(), codes("hotline", PartyRole.PROVIDER, "呼叫与录音系统", until("2026-12-15")));
    }

    @Test
    void othersTakeNone() {
        assertEquals(List.of(), codes("chat", PartyRole.PROVIDER, "呼叫与录音系统", NONE));
        assertEquals(List.of(), codes("hotline", PartyRole.CUSTOMER, "呼叫与录音系统", NONE));
        assertEquals(List.of(), codes("hotline", PartyRole.PROVIDER, "工单系统", NONE));
    }

    @Test
    void aLicenceHoldsWhenTheServiceStarts() {
        assertEquals(List.of("STD-232"), codes("hotline", PartyRole.PROVIDER, "呼叫系统", until("2026-12-14")));
    }

    private static Optional<CallLicence> until(String day) {
        return Optional.of(new CallLicence("示例B2-20260001", "全国", LocalDate.parse(day)));
    }

    private static List<String> codes(
            String channel, PartyRole provider, String system, Optional<CallLicence> licence) {
        ServiceItem service =
                new ServiceItem("咨询", List.of("答复"), List.of(), List.of(Channel.parse(channel)), List.of());
        Systems systems = new Systems(
                List.of(new Systems.SystemItem(system, provider, Bearer.PROVIDER, "各自保留")), List.of(), Bearer.PROVIDER);
        AgreementPeriod period = new AgreementPeriod(
                LocalDate.parse("2026-12-15"),
                LocalDate.parse("2027-12-14"),
                Optional.empty(),
                new AgreementPeriod.TrialRules(Share.ofPercent("10"), TimeSpan.parse("7 days")),
                Optional.empty(),
                TimeSpan.parse("30 days"));
        return new LicenceCheck()
                        .check(TermsOf.tree(Map.of(
                                "services",
                                List.of(service),
                                "systems",
                                systems,
                                "callLicence",
                                licence,
                                "period",
                                period)))
                        .stream()
                        .map(Complaint::code)
                        .toList();
    }
}
