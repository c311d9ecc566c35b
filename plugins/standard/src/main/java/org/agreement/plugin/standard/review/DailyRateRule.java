package org.agreement.plugin.standard.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.standard.review.Search.Match;

/**
 * Damages by the day that come to a high rate by the year: a warning from 0.1 % a day, a notice above four times the LPR.
 * What loss they stand against is not known.
 */
final class DailyRateRule implements ReviewRule {

    private static final RuleDescriptor DESCRIPTOR = Rules.rule(
            "daily-rate",
            FindingClass.ONESIDED,
            Severity.WARNING,
            new Bilingual("按日计算的违约金很高", "Damages by the day are high"),
            new Bilingual(
                    "改为日万分之三至万分之五，写明基数和上限，并对双方对等；超过实际损失百分之三十的，对方可以请求减少",
                    "take 0.03 % to 0.05 % a day with base and cap, for both sides"),
            "第五百八十五条");

    private static final BigDecimal HIGH = new BigDecimal("0.001");

    /** What the law itself sets where a large company pays a small one late. */
    private static final BigDecimal STATUTORY = new BigDecimal("0.0005");

    private static final BigDecimal YEAR = new BigDecimal(365);

    private static final String DAILY = "(?:每|按|逾期一)(?:逾期|超过|延误|迟延|延迟|延期)?(?:一)?(?:日|天)[^。；%％‰]{0,30}?";
    private static final Search PARTS = new Search(
            "分之",
            DAILY + "((?:百|千|万)分之)([一二三四五六七八九十0-9.]{1,6})|日(?:利率|息)?[^。；0-9]{0,4}((?:百|千|万)分之)([一二三四五六七八九十0-9.]{1,6})");
    private static final Search PERCENT = new Search("%", DAILY + "([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\s{0,2}%");
    private static final Search WIDE_PERCENT = new Search("％", DAILY + "([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\s{0,2}％");
    private static final Search PER_MILLE = new Search("‰", DAILY + "([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\s{0,2}‰");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        PARTS.all(text)
                .forEach(match -> parts(match)
                        .flatMap(rate -> finding(match, rate, text.asOf()))
                        .ifPresent(findings::add));
        for (Search search : List.of(PERCENT, WIDE_PERCENT)) {
            search.all(text)
                    .forEach(match -> finding(match, new BigDecimal(match.group(1)).movePointLeft(2), text.asOf())
                            .ifPresent(findings::add));
        }
        PER_MILLE
                .all(text)
                .forEach(match -> finding(match, new BigDecimal(match.group(1)).movePointLeft(3), text.asOf())
                        .ifPresent(findings::add));
        return findings;
    }

    private static Optional<BigDecimal> parts(Match match) {
        String unit = match.group(1) + match.group(3);
        String number = match.group(2) + match.group(4);
        int places = unit.startsWith("百") ? 2 : unit.startsWith("千") ? 3 : 4;
        if (number.matches("[0-9]{1,3}(\\.[0-9]{1,3})?")) {
            return Optional.of(new BigDecimal(number).movePointLeft(places));
        }
        OptionalInt words = Numerals.parse(number);
        return words.isPresent()
                ? Optional.of(BigDecimal.valueOf(words.getAsInt()).movePointLeft(places))
                : Optional.empty();
    }

    private static Optional<Finding> finding(Match match, BigDecimal daily, LocalDate day) {
        BigDecimal percent = daily.multiply(YEAR).movePointRight(2);
        Optional<BigDecimal> often = LoanPrimeRate.on(day).map(LoanPrimeRate.HIGH::multiply);
        boolean high = often.filter(limit -> percent.compareTo(limit) > 0).isPresent();
        if (daily.compareTo(HIGH) < 0 && (!high || daily.compareTo(STATUTORY) == 0)) {
            return Optional.empty();
        }
        String year = percent.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
        String limitZh = often.map(limit -> "，4倍1年期LPR是" + limit + "%").orElse("");
        String limitEn = often.map(limit -> ", four times the one-year LPR is " + limit + "%")
                .orElse("");
        Bilingual message = new Bilingual("折合每年" + year + limitZh, "comes to " + year + " a year" + limitEn);
        Finding finding = match.finding(DESCRIPTOR).saying(message, DESCRIPTOR.explanation());
        return Optional.of(daily.compareTo(HIGH) >= 0 ? finding : finding.severity(Severity.NOTICE));
    }
}
