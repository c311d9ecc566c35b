package org.agreement.plugin.standard.review;

import java.util.List;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/** Payment after the invoice, and the invoice after payment. */
final class PaymentCircleRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "payment-circle",
            FindingClass.INCONSISTENT,
            Severity.WARNING,
            new Bilingual("付款等发票，发票等付款", "Payment waits for the invoice and it for payment"),
            new Bilingual("写明先票后款还是先款后票", "say which comes first"),
            "第五百二十六条");

    private static final Search AFTER_INVOICE =
            new Search("发票", "(?:收到|收取|取得|提供)[^，。；]{0,16}发票[^。；]{0,6}后[^。；]{0,20}(?:支付|付款|付清|结算)");
    private static final Search AFTER_PAYMENT =
            new Search("发票", "(?:收款|付款|支付|缴清|收到[^，。；]{0,10}款)[^。；]{0,16}后[^。；]{0,24}(?:开具|提供|开)[^，。；]{0,14}发票");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        return AFTER_INVOICE.found(text)
                ? AFTER_PAYMENT.first(text).map(match -> match.finding(DESCRIPTOR)).stream()
                        .toList()
                : List.of();
    }
}
