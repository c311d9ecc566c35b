package org.agreement.plugin.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.CallLicence;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;

/** A provider through whose own system calls go has a licence that holds when the service starts. */
final class LicenceCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        Optional<CallLicence> licence = terms.tree().callLicence();
        if (licence.isEmpty()) {
            return Facts.providerCalls(terms) ? List.of(missing()) : List.of();
        }
        LocalDate start = terms.period().from();
        return licence.get().until().isBefore(start) ? List.of(expired(licence.get(), start)) : List.of();
    }

    private static Complaint missing() {
        return new Complaint(
                "STD-231",
                "callLicence",
                new Bilingual(
                        "以乙方自有的呼叫系统接打电话，没有写呼叫中心业务经营许可",
                        "calls go through the provider's own system, and its licence is missing"),
                new Bilingual(
                        "写 callLicence: {number: 编号, coverage: 覆盖范围, until: 有效期}，或者由甲方提供呼叫系统",
                        "write callLicence: {number: …, coverage: …, until: …}, or let the customer provide the system"));
    }

    private static Complaint expired(CallLicence licence, LocalDate start) {
        return new Complaint(
                "STD-232",
                "callLicence.until",
                new Bilingual(
                        "许可有效期至" + licence.until() + "，早于服务开始日" + start,
                        "the licence ends on " + licence.until() + ", before the start on " + start),
                new Bilingual("写服务开始日仍然有效的许可", "a licence that holds on the first day"));
    }
}
