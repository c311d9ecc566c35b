package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.fee.Share;
import org.agreement.api.party.Account;
import org.agreement.api.party.Contact;
import org.agreement.api.party.Organization;
import org.agreement.api.party.OrganizationKind;
import org.agreement.api.party.Parties;
import org.agreement.api.party.SizeClass;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.terms.Payment;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-6")
final class LateRateFloorRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static List<String> messages(String rate, SizeClass payer, LocalDate day) {
        return new LateRateFloorRule()
                .review(new Text(terms(rate, payer), day)).stream()
                        .map(Finding::message)
                        .map(message -> message.zh())
                        .toList();
    }

    @Test
    void aLargePayerOwesASmallPayeeAtLeastTheLoanPrimeRate() {
        assertEquals(List.of("按365日折合每年2.92%，1年期LPR为3.00%"), messages("0.008", SizeClass.LARGE, DAY));
        assertEquals(List.of(), messages("0.009", SizeClass.LARGE, DAY));
        assertEquals(List.of(), messages("0.05", SizeClass.LARGE, DAY));
    }

    @Test
    void theFloorIsThatOfTheDay() {
        assertEquals(List.of(), messages("0.0083", SizeClass.LARGE, LocalDate.of(2025, 5, 20)));
        assertEquals(
                List.of("按365日折合每年3.0295%，1年期LPR为3.10%"),
                messages("0.0083", SizeClass.LARGE, LocalDate.of(2025, 5, 19)));
    }

    @Test
    void smallPayersMayAgreeOnLess() {
        assertEquals(List.of(), messages("0.008", SizeClass.SMALL, DAY));
    }

    private static Terms terms(String rate, SizeClass payer) {
        Contact contact = new Contact("周示例", "经理", "0571-00000000", "zhou@example.com", Optional.empty());
        Parties.Customer buyer = new Parties.Customer(organization(payer), contact, Optional.empty(), Optional.empty());
        Parties.Provider seller = new Parties.Provider(
                organization(SizeClass.SMALL),
                contact,
                new Account("示例公司", "示例银行", "0"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Payment payment = new Payment(
                new Payment.Plan.Monthly(TimeSpan.parse("5 workdays")),
                Optional.empty(),
                new Payment.Late(Share.ofPercent(rate), TimeSpan.parse("0 days"), Share.ofPercent("20")));
        return TermsOf.tree(Map.of("parties", new Parties(buyer, seller), "payment", payment));
    }

    private static Organization organization(SizeClass size) {
        return new Organization(
                "示例公司",
                "91330106MA0EXA103Y",
                OrganizationKind.ENTERPRISE,
                "周示例",
                "示例路1号",
                Optional.of(size),
                Optional.empty());
    }

    private record Text(Terms own, LocalDate asOf) implements ReviewedText {

        @Override
        public String text() {
            return "条款";
        }

        @Override
        public List<Passage> passages() {
            Optional<ClauseId> clause = Optional.of(new ClauseId("standard", "late-payment"));
            return List.of(new Passage(Passage.Kind.CLAUSE, 0, 2, "条款", "", clause, Optional.empty()));
        }

        @Override
        public Optional<Terms> terms() {
            return Optional.of(own);
        }

        @Override
        public Relation relation() {
            return Relation.B2B;
        }
    }
}
