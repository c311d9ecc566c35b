package org.agreement.plugin.standard.review;

import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/** A time for payment of more than 60 days, which a large or public payer may not take of a small payee. */
final class PaymentTermRule implements ReviewRule {

    private static final int LONGEST = 60;

    private static final RuleDescriptor DESCRIPTOR = Rules.between(
            Rules.rule(
                    "payment-term",
                    FindingClass.LAW,
                    Severity.WARNING,
                    new Bilingual("付款期限超过60日", "More than 60 days to pay"),
                    new Bilingual(
                            "收款方是中小企业的，机关、事业单位和大型企业应当在60日内付款；写明双方的规模类型",
                            "public bodies and large companies pay small ones within 60 days; state both sides' size")),
            new LegalBasis("保障中小企业款项支付条例", Optional.of("第九条")));

    private static final Search TIME =
            new Search("内", "([0-9]{2,3})\\s{0,2}个?(?:工作)?[日天](?:之)?(?:以)?内[^。；]{0,16}(?:支付|付款|付清|结清|结算)");
    private static final Search AFTER =
            new Search("后", "([0-9]{2,3})\\s{0,2}个?(?:工作)?[日天](?:之)?后[^。；]{0,20}(?:支付|付款|付清|结清|结算)");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        return List.of(TIME, AFTER).stream()
                .flatMap(search -> search.all(text).stream())
                .filter(match -> Integer.parseInt(match.group(1)) > LONGEST)
                .map(match -> match.finding(DESCRIPTOR))
                .toList();
    }
}
