package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeLine;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Price;
import org.agreement.api.fee.ScheduledFee;
import org.agreement.api.fee.Share;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.terms.CourtPlace;
import org.agreement.api.terms.DataCap;
import org.agreement.api.terms.Disputes;
import org.agreement.api.terms.Disputes.Forum;
import org.agreement.api.terms.Payment;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.TimeSpan;
import org.junit.jupiter.api.Test;

final class TermRulesTest {

    private static final List<String> EVERYWHERE =
            List.of("late-payment", "provider-breach", "customer-breach", "outbound-calls");
    private static final ScheduledFee BASE_FEE =
            ScheduledFee.of("基础服务费", FeeCategory.BASE, FeeLine.of("按月", new Price.Fixed(Money.of("5000.00"), "月")));

    @Test
    void theUsualFiguresAreNotRemarkable() {
        assertEquals(List.of(), rules(terms("0.05%", "20%", "20%", "1 month", "09:00-20:00"), EVERYWHERE));
        assertEquals(List.of(), rules(terms("0.0999%", "10%", "20%", "3 months", "08:00-21:00"), EVERYWHERE));
    }

    @Test
    void aDailyRateOfAThousandthIsToldAsAYearlyOne() {
        List<Finding> findings = findings(terms("0.5%", "20%", "20%", "1 month", "09:00-20:00"), EVERYWHERE);

        assertEquals("standard/late-rate", findings.get(0).rule());
        assertEquals("逾期付款违约金每日0.5%，按365日折合每年182.5%", findings.get(0).message().zh());
        assertEquals(
                List.of("standard/late-rate"),
                rules(terms("0.1%", "20%", "20%", "1 month", "09:00-20:00"), EVERYWHERE));
    }

    @Test
    void damagesOfMoreThanTwiceTheOthersAreOutOfBalance() {
        assertEquals(
                List.of("standard/damages-balance"),
                rules(terms("0.05%", "20.01%", "10%", "1 month", "09:00-20:00"), EVERYWHERE));
        assertEquals(
                List.of("standard/damages-balance"),
                rules(terms("0.05%", "10%", "30%", "1 month", "09:00-20:00"), EVERYWHERE));
    }

    @Test
    void moreThanThreeMonthsForAnEarlyEndAreMuch() {
        assertEquals(
                List.of("standard/early-end"),
                rules(terms("0.05%", "20%", "20%", "4 months", "09:00-20:00"), EVERYWHERE));
    }

    @Test
    void callsAtHoursOfRestAreRemarked() {
        assertEquals(
                List.of("standard/outbound-hours"),
                rules(terms("0.05%", "20%", "20%", "1 month", "07:30-20:00"), EVERYWHERE));
        assertEquals(
                List.of("standard/outbound-hours"),
                rules(terms("0.05%", "20%", "20%", "1 month", "09:00-21:30"), EVERYWHERE));
    }

    @Test
    void aFigureThatNoClausePrintsIsNotRemarked() {
        assertEquals(List.of(), rules(terms("0.5%", "20%", "20%", "1 month", "07:30-20:00"), List.of("liability")));
    }

    private static List<String> rules(Terms terms, List<String> clauses) {
        return findings(terms, clauses).stream().map(Finding::rule).toList();
    }

    private static List<Finding> findings(Terms terms, List<String> clauses) {
        List<Passage> passages = clauses.stream()
                .map(name -> new Passage(
                        Passage.Kind.CLAUSE,
                        0,
                        2,
                        "条款",
                        "",
                        Optional.of(new ClauseId("standard", name)),
                        Optional.empty()))
                .toList();
        return TermRules.all().stream()
                .flatMap(rule -> rule.review(new Text(passages, Optional.of(terms))).stream())
                .toList();
    }

    @Test
    void aForumThatIsFarFromTheConsumerIsRemarkedAtTheClauseOfDisputes() {
        Map<CourtPlace, List<String>> expected = new EnumMap<>(CourtPlace.class);
        expected.put(CourtPlace.DEFENDANT, List.of());
        expected.put(CourtPlace.PLAINTIFF, List.of());
        expected.put(CourtPlace.PERFORMANCE, List.of("standard/consumer-forum"));
        expected.put(CourtPlace.SIGNING, List.of("standard/consumer-forum"));
        expected.forEach((place, rules) ->
                assertEquals(rules, rules(terms(new Forum.Court(place)), List.of("disputes")), place.printed()));
        assertEquals(List.of(), rules(terms(new Forum.Arbitration("示例仲裁委员会")), List.of("disputes")));
    }

    private static Terms terms(String rate, String provider, String customer, String earlyEnd, String hours) {
        Map<String, Object> tree = usual(rate, provider, customer, earlyEnd, hours);
        tree.put("disputes", disputes(new Forum.Court(CourtPlace.DEFENDANT)));
        return TermsOf.tree(tree, List.of(BASE_FEE));
    }

    private static Terms terms(Forum forum) {
        Map<String, Object> tree = usual("0.05%", "20%", "20%", "1 month", "09:00-20:00");
        tree.put("disputes", disputes(forum));
        return TermsOf.tree(tree, List.of(BASE_FEE));
    }

    private static Disputes disputes(Forum forum) {
        return new Disputes(TimeSpan.parse("30 days"), forum, Optional.empty());
    }

    private static Map<String, Object> usual(
            String rate, String provider, String customer, String earlyEnd, String hours) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "payment",
                new Payment(
                        new Payment.Plan.Monthly(TimeSpan.parse("5 workdays")),
                        Optional.empty(),
                        new Payment.Late(Share.parse(rate), TimeSpan.parse("3 days"), Share.parse("20%"))));
        tree.put(
                "liability",
                LiabilityCheckTest.liability(
                        LiabilityCheckTest.damages(provider, customer, earlyEnd),
                        LiabilityCheckTest.cap("1", DataCap.MULTIPLE, "3")));
        tree.put("outbound", Optional.of(OutboundCheckTest.outbound(hours)));
        return tree;
    }

    private record Text(List<Passage> passages, Optional<Terms> terms) implements ReviewedText {

        @Override
        public String text() {
            return "条款";
        }

        @Override
        public Relation relation() {
            return Relation.B2B;
        }

        @Override
        public LocalDate asOf() {
            return LocalDate.of(2026, 12, 1);
        }
    }
}
