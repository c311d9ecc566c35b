package org.agreement.plugin.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.Price;
import org.agreement.api.fee.ScheduledFee;
import org.agreement.api.party.Organization;
import org.agreement.api.party.OrganizationKind;
import org.agreement.api.party.Party;
import org.agreement.api.party.PartyRole;
import org.agreement.api.party.SizeClass;
import org.agreement.api.terms.Channel;
import org.agreement.api.terms.Payment.Plan;
import org.agreement.api.terms.SubjectGroup;
import org.agreement.api.terms.Terms;

/** What clauses ask of the terms beyond their presence. */
final class Facts {

    private Facts() {}

    /** Whether everything is billed and paid by the month or quarter. */
    static boolean periodicPayment(Terms terms) {
        return !milestonePayment(terms) && !(terms.payment().plan() instanceof Plan.OnCompletion);
    }

    /** Whether a bill is made for each month: of everything, or of what is charged by usage beside instalments. */
    static boolean monthlyBills(Terms terms) {
        return periodicPayment(terms) || (milestonePayment(terms) && meteredFees(terms));
    }

    /** Whether the price is paid in instalments. */
    static boolean milestonePayment(Terms terms) {
        return terms.payment().plan() instanceof Plan.Milestones;
    }

    /** Whether late payment is free of damages for some time; the law gives a small provider interest from the first day. */
    static boolean paymentGrace(Terms terms) {
        return terms.payment().late().grace().amount() > 0 && !smallProvider(terms);
    }

    /** Whether a base fee runs by time. */
    static boolean monthlyFees(Terms terms) {
        return schedule(terms).stream()
                .filter(fee -> fee.category() == FeeCategory.BASE && fee.due().isEmpty())
                .flatMap(fee -> fee.steps().stream())
                .anyMatch(step -> step.price() instanceof Price.Fixed);
    }

    /** Whether a fee depends on what was used. */
    static boolean meteredFees(Terms terms) {
        return schedule(terms).stream()
                .flatMap(fee -> fee.steps().stream())
                .anyMatch(step -> step.price() instanceof Price.PerUnit);
    }

    /** Whether a fee includes a quantity. */
    static boolean feeInclusions(Terms terms) {
        return schedule(terms).stream().anyMatch(fee -> fee.included().isPresent());
    }

    /** Whether a fee has a due time of its own. */
    static boolean oneOffFees(Terms terms) {
        return schedule(terms).stream().anyMatch(fee -> fee.due().isPresent());
    }

    /** Whether end users are spoken with on the telephone. */
    static boolean telephone(Terms terms) {
        return terms.services().stream()
                .flatMap(service -> service.channels().stream())
                .map(Channel::printed)
                .anyMatch(channel -> Stream.of("电话", "热线", "外呼").anyMatch(channel::contains));
    }

    /** Whether calls go through a system of the provider, for which it needs a licence. */
    static boolean providerCalls(Terms terms) {
        return telephone(terms)
                && terms.tree().systems().items().stream()
                        .filter(system -> system.providedBy() == PartyRole.PROVIDER)
                        .anyMatch(system -> Stream.of("呼叫", "电话", "话务", "外呼").anyMatch(system.name()::contains));
    }

    /** Whether personal information of children under 14 is processed. */
    static boolean underFourteen(Terms terms) {
        return terms.tree().personalInformation().subjects().contains(SubjectGroup.CHILDREN);
    }

    /** Whether personal information of anybody under 18 is processed. */
    static boolean underEighteen(Terms terms) {
        return underFourteen(terms)
                || terms.tree().personalInformation().subjects().contains(SubjectGroup.TEENAGERS);
    }

    /** Whether 保障中小企业款项支付条例 holds: a large or public customer pays a provider of medium size or smaller. */
    static boolean smallProvider(Terms terms) {
        boolean largePayer = organization(terms, PartyRole.CUSTOMER)
                .filter(payer -> isPublic(payer) || payer.size().equals(Optional.of(SizeClass.LARGE)))
                .isPresent();
        boolean smallPayee = organization(terms, PartyRole.PROVIDER)
                .flatMap(Organization::size)
                .filter(size -> size == SizeClass.MEDIUM || size == SizeClass.SMALL || size == SizeClass.MICRO)
                .isPresent();
        return largePayer && smallPayee;
    }

    private static boolean isPublic(Organization payer) {
        return payer.kind() == OrganizationKind.GOVERNMENT || payer.kind() == OrganizationKind.INSTITUTION;
    }

    private static Optional<Organization> organization(Terms terms, PartyRole role) {
        Party party = terms.parties().of(role);
        return party instanceof Organization organization ? Optional.of(organization) : Optional.empty();
    }

    private static List<ScheduledFee> schedule(Terms terms) {
        return terms.get(Terms.FEE_SCHEDULE).orElse(List.of());
    }
}
