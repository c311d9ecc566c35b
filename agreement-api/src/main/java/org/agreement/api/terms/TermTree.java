package org.agreement.api.terms;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.party.Parties;

/**
 * The tree of terms that every agreement has; each component is a key of the request, a placeholder and a JSON field of the
 * same name. Only the engine makes it, so components may be added.
 */
public record TermTree(
        String title,
        Signing signing,
        Parties parties,
        AgreementPeriod period,
        List<Coverage> coverage,
        List<ServiceItem> services,
        Scope scope,
        Representations representations,
        Reporting reporting,
        Cooperation cooperation,
        Training training,
        Suspension suspension,
        Instructions instructions,
        Supervision supervision,
        Scripts scripts,
        Systems systems,
        Onboarding onboarding,
        List<FeeItem> fees,
        Metering metering,
        Optional<Commitment> commitment,
        Tax tax,
        Reconciliation reconciliation,
        Payment payment,
        Invoice invoice,
        Optional<FeeAdjustment> feeAdjustment,
        Acceptance acceptance,
        SetOff setOff,
        Optional<Deposit> deposit,
        BillAudit billAudit,
        Measurement measurement,
        Surges surges,
        Quality quality,
        Remedies remedies,
        Governance governance,
        Team team,
        Employment employment,
        Subcontracting subcontracting,
        Optional<NonSolicitation> nonSolicitation,
        Workplaces workplaces,
        Optional<RivalServices> rivalServices,
        PersonalInformation personalInformation,
        Confidentiality confidentiality,
        IntellectualProperty intellectualProperty,
        Brand brand,
        ComplaintHandling complaints,
        Continuity continuity,
        PublicStatements publicStatements,
        Optional<Outbound> outbound,
        Liability liability,
        Optional<Insurance> insurance,
        Disputes disputes) {}
