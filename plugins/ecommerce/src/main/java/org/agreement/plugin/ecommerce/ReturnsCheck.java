package org.agreement.plugin.ecommerce;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.ServiceItem;
import org.agreement.api.terms.ServiceLevel;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.time.SpanUnit;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.ecommerce.EcommerceTerms.Returns;

/** Refunds come within the time that the law sets, and the time for reviews stands in the agreement once. */
final class ReturnsCheck implements TermCheck {

    private static final int LAWFUL_DAYS = 7;

    private static final int HOURS_OF_A_DAY = 24;

    private static final String REVIEW_TIME = "reviewTime";

    @Override
    public List<Complaint> check(Terms terms) {
        return terms.get(EcommercePlugin.BLOCK)
                .map(block -> check(block.returns(), terms.services()))
                .orElse(List.of());
    }

    static List<Complaint> check(Returns returns, List<ServiceItem> services) {
        List<Complaint> complaints = new ArrayList<>();
        if (!lawful(returns.refund())) {
            complaints.add(lateRefund(returns.refund()));
        }
        complaints.addAll(otherReviewTimes(services, returns.review()));
        return complaints;
    }

    private static boolean lawful(TimeSpan refund) {
        return switch (refund.unit()) {
            case SECONDS, MINUTES -> true;
            case HOURS -> refund.amount() <= LAWFUL_DAYS * HOURS_OF_A_DAY;
            case DAYS -> refund.amount() <= LAWFUL_DAYS;
            case WEEKS -> refund.amount() <= 1;
            case WORKDAYS, MONTHS, YEARS -> false;
        };
    }

    private static Complaint lateRefund(TimeSpan refund) {
        return new Complaint(
                "ECO-103",
                "ecommerce.returns.refund",
                new Bilingual(
                        "退款期限“" + refund.printed() + "”可能超过收到退货之日起七日（消费者权益保护法第二十五条）",
                        "a refund within " + refund.text() + " may come later than seven days after receipt"),
                new Bilingual("写不超过 7 days 的自然日", "at most 7 days, counted in calendar days"));
    }

    private static List<Complaint> otherReviewTimes(List<ServiceItem> services, TimeSpan review) {
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            List<ServiceLevel> levels = services.get(i).levels();
            for (int j = 0; j < levels.size(); j++) {
                ServiceLevel level = levels.get(j);
                if (level.metric().text().equals(REVIEW_TIME)
                        && level.atMost().filter(most -> !same(most, review)).isPresent()) {
                    complaints.add(otherReviewTime("services." + i + ".levels." + j + ".atMost", review));
                }
            }
        }
        return complaints;
    }

    private static boolean same(TimeSpan one, TimeSpan other) {
        return hours(one).equals(hours(other));
    }

    private static TimeSpan hours(TimeSpan span) {
        return span.unit() == SpanUnit.DAYS ? new TimeSpan(span.amount() * HOURS_OF_A_DAY, SpanUnit.HOURS) : span;
    }

    private static Complaint otherReviewTime(String path, TimeSpan review) {
        return new Complaint(
                "ECO-104",
                path,
                new Bilingual(
                        "审核时间与 ecommerce.returns.review（" + review.printed() + "）不一致",
                        "differs from ecommerce.returns.review (" + review.text() + ")"),
                new Bilingual("两处写同一时限", "give the same time in both places"));
    }
}
