package org.agreement.plugin.standard.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.standard.review.Search.Match;

/** Net and tax must come to the gross amount, and twelve months to the year. */
final class SumRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "sums",
            FindingClass.INCONSISTENT,
            Severity.ERROR,
            new Bilingual("金额加起来不对", "Amounts do not add up"),
            new Bilingual("核对单价、数量、税额和合计", "check price, quantity, tax and total"),
            "第四百七十条");

    private static final String MONEY = "(?:人民币)?[￥¥]?\\s{0,2}([0-9][0-9,]{0,15}(?:\\.[0-9]{1,2})?)\\s{0,2}元";
    private static final Search TAX = new Search(
            "税额", MONEY + "[^。；0-9]{0,12}不含税[^。；0-9]{0,12}" + MONEY + "[^。；0-9]{0,12}税额[^。；0-9]{0,6}" + MONEY);
    private static final Search YEAR = new Search(
            "月",
            "(?:每月|月(?:服务)?费)[^。；0-9]{0,10}" + MONEY
                    + "[^。；0-9折]{0,20}(?:全年|每年|年(?:服务)?费|一年|合计|共计)(?:12个月|十二个月)?[^。；0-9]{0,10}" + MONEY);
    private static final BigDecimal MONTHS = new BigDecimal(12);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Match match : TAX.all(text)) {
            BigDecimal sum = amount(match, 2).add(amount(match, 3));
            if (sum.compareTo(amount(match, 1)) != 0) {
                findings.add(told(match, "不含税加税额是", sum));
            }
        }
        for (Match match : YEAR.all(text)) {
            BigDecimal year = amount(match, 1).multiply(MONTHS);
            if (year.compareTo(amount(match, 2)) != 0 && match.group(0).matches(".*(?:全年|每年|年|12个月|十二个月).*")) {
                findings.add(told(match, "十二个月是", year).severity(Severity.WARNING));
            }
        }
        return findings;
    }

    private static BigDecimal amount(Match match, int group) {
        Optional<BigDecimal> amount = Amounts.figures(match.group(group));
        return amount.orElse(BigDecimal.ZERO);
    }

    private static Finding told(Match match, String what, BigDecimal amount) {
        String printed = amount.toPlainString();
        return match.finding(DESCRIPTOR)
                .saying(new Bilingual(what + printed + "元", "it comes to " + printed), DESCRIPTOR.explanation());
    }
}
