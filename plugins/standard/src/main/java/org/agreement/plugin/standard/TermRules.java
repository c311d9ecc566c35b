package org.agreement.plugin.standard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.fee.Share;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.terms.CourtPlace;
import org.agreement.api.terms.Disputes.Forum;
import org.agreement.api.terms.Liability.Damages;
import org.agreement.api.terms.Outbound;
import org.agreement.api.value.Bilingual;

/** The rules about figures of chapters 3, 8 and 9 that are lawful within limits: what is usual, and where it tips over. */
final class TermRules {

    private static final Set<Relation> ALL = Collections.unmodifiableSet(EnumSet.allOf(Relation.class));
    private static final String CIVIL_CODE = "中华人民共和国民法典";
    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal HIGH_DAILY_RATE = new BigDecimal("0.1");
    private static final BigDecimal DOUBLE = BigDecimal.valueOf(2);
    private static final int LONGEST_EARLY_END = 92;
    private static final int EARLIEST_CALL = 8 * 60;
    private static final int LATEST_CALL = 21 * 60;

    private TermRules() {}

    static List<ReviewRule> all() {
        return List.of(lateRate(), damagesBalance(), earlyEnd(), outboundHours(), consumerForum());
    }

    private static ReviewRule lateRate() {
        RuleDescriptor descriptor = new RuleDescriptor(
                "standard/late-rate",
                FindingClass.LAW,
                Severity.WARNING,
                ALL,
                new Bilingual("逾期付款违约金的日利率偏高", "a high daily rate for late payment"),
                new Bilingual(
                        "日利率常见为0.03%至0.05%；过分高于损失的，法院或者仲裁机构可以应请求减少",
                        "0.03% to 0.05% a day is usual; a court may reduce what is far above the loss"),
                List.of(new LegalBasis(CIVIL_CODE, Optional.of("第五百八十五条"))));
        return new TermRule(
                descriptor,
                "late-payment",
                terms -> Optional.of(terms.payment().late().dailyRate())
                        .filter(rate -> rate.percent().compareTo(HIGH_DAILY_RATE) >= 0)
                        .map(TermRules::yearly));
    }

    private static Bilingual yearly(Share rate) {
        String year =
                rate.percent().multiply(DAYS_OF_A_YEAR).stripTrailingZeros().toPlainString() + "%";
        return new Bilingual(
                "逾期付款违约金每日" + rate.printed() + "，按365日折合每年" + year,
                "late payment costs " + rate.text() + " a day, which is " + year + " a year");
    }

    private static ReviewRule damagesBalance() {
        RuleDescriptor descriptor = new RuleDescriptor(
                "standard/damages-balance",
                FindingClass.BALANCE,
                Severity.WARNING,
                ALL,
                new Bilingual("双方的违约金比例相差一倍以上", "the damages of one side are more than twice the other's"),
                new Bilingual(
                        "把 liability.damages.provider 与 customer 写成相同或者接近的比例",
                        "make liability.damages.provider and customer the same or nearly so"),
                List.of(new LegalBasis(CIVIL_CODE, Optional.of("第四百九十七条"))));
        return new TermRule(
                descriptor,
                "provider-breach",
                terms -> Optional.of(terms.tree().liability().damages())
                        .filter(TermRules::lopsided)
                        .map(damages -> new Bilingual(
                                "每次违约，乙方支付基数的" + damages.provider().printed() + "，甲方支付"
                                        + damages.customer().printed(),
                                "for a breach the provider pays "
                                        + damages.provider().text() + ", the customer "
                                        + damages.customer().text())));
    }

    private static boolean lopsided(Damages damages) {
        BigDecimal provider = damages.provider().percent();
        BigDecimal customer = damages.customer().percent();
        return provider.max(customer).compareTo(provider.min(customer).multiply(DOUBLE)) > 0;
    }

    private static ReviewRule earlyEnd() {
        RuleDescriptor descriptor = new RuleDescriptor(
                "standard/early-end",
                FindingClass.LAW,
                Severity.NOTICE,
                ALL,
                new Bilingual("提前终止的违约金偏高", "a high price for ending early"),
                new Bilingual(
                        "常见为1至3个月的基础服务费；持续性合同的可得利益按寻找替代交易的合理期限计算，剩余期限的全部费用不受支持",
                        "one to three months' base fee is usual; lost profit is counted for the time that a substitute takes"),
                List.of(new LegalBasis("最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释", Optional.of("第六十一条"))));
        return new TermRule(
                descriptor,
                "customer-breach",
                terms -> Optional.of(terms.tree().liability().damages().earlyEnd())
                        .filter(span -> Facts.monthlyFees(terms))
                        .filter(span -> SpanLength.days(span) > LONGEST_EARLY_END)
                        .map(span -> new Bilingual(
                                "提前终止须支付" + span.printed() + "的基础服务费",
                                "ending early costs the base fee of " + span.text())));
    }

    private static ReviewRule outboundHours() {
        RuleDescriptor descriptor = new RuleDescriptor(
                "standard/outbound-hours",
                FindingClass.LAW,
                Severity.WARNING,
                ALL,
                new Bilingual("外呼的时段包括休息时间", "calls at hours of rest"),
                new Bilingual(
                        "常见为9:00至20:00；早于8:00、晚于21:00的电话容易侵扰顾客的私人生活安宁",
                        "09:00-20:00 is usual; calls before 08:00 or after 21:00 disturb people at home"),
                List.of(new LegalBasis(CIVIL_CODE, Optional.of("第一千零三十三条"))));
        return new TermRule(
                descriptor,
                "outbound-calls",
                terms -> terms.tree()
                        .outbound()
                        .map(Outbound::hours)
                        .filter(hours -> hours.fromMinute() < EARLIEST_CALL || hours.untilMinute() > LATEST_CALL)
                        .map(hours ->
                                new Bilingual("外呼的时段为每日" + hours.printed(), "end users are called " + hours.text())));
    }

    private static ReviewRule consumerForum() {
        RuleDescriptor descriptor = new RuleDescriptor(
                "standard/consumer-forum",
                FindingClass.LAW,
                Severity.NOTICE,
                Collections.unmodifiableSet(EnumSet.of(Relation.B2C)),
                new Bilingual("消费者可能须到服务方所在地诉讼", "a consumer may have to sue at the provider's place"),
                new Bilingual(
                        "改为被告住所地；保留原约定的，应当以合理方式提请消费者注意，否则消费者可以主张管辖约定无效",
                        "choose the defendant's place, or point the agreed place out to the consumer: otherwise it may be void"),
                List.of(new LegalBasis("最高人民法院关于适用《中华人民共和国民事诉讼法》的解释", Optional.of("第三十一条"))));
        return new TermRule(
                descriptor,
                "disputes",
                terms -> Optional.of(terms.tree().disputes().forum())
                        .filter(TermRules::farFromTheConsumer)
                        .map(
                                forum -> new Bilingual(
                                        "甲方为自然人，约定由合同履行地或者合同签订地的法院管辖",
                                        "the customer is an individual, and the court is that of the place of performance or signing")));
    }

    /** The place of performance is the provider's by the clause itself; that of signing may be anywhere. */
    private static boolean farFromTheConsumer(Forum forum) {
        return forum instanceof Forum.Court court
                && (court.place() == CourtPlace.PERFORMANCE || court.place() == CourtPlace.SIGNING);
    }
}
