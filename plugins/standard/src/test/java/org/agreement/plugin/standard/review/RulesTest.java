package org.agreement.plugin.standard.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.Severity;
import org.agreement.api.terms.Terms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R-5")
final class RulesTest {

    /** A text in which a rule must find something, what it says there, and one in which it must not. */
    record Example(String rule, String bad, String message, String good) {}

    static Stream<Example> examples() {
        return Stream.of(
                new Example(
                        "amount-in-words",
                        "总价5000元（大写：人民币伍仟伍佰元整）。",
                        "小写是5000元，大写是5500.00元",
                        "总价12,000.50元（大写：壹万贰仟元伍角整）。"),
                new Example("blanks", "甲方应当支付____元。", "有1处空白没有填写", "甲方（盖章）：____\n日期：____年____月____日"),
                new Example(
                        "checks-undecided",
                        "乙方应当提前30日通知甲方。\n甲方应当在5日内付款。",
                        "无法判断：通知期是否短于合同期（缺合同期限）；是否适用保障中小企业款项支付条例（缺双方的规模类型）",
                        "合同期限为1年，乙方应当提前30日通知甲方。\n甲方为大型企业，应当在5日内付款。"),
                new Example("cap-without-carve-outs", "乙方的赔偿以已收服务费为限。", "责任限额没有法定的例外", "赔偿以服务费为限，人身损害、故意或者重大过失除外。"),
                new Example("daily-rate", "逾期的，每日按欠款的千分之五支付违约金。", "折合每年182.5%，4倍1年期LPR是12.00%", "逾期的，每日按欠款的万分之五支付违约金。"),
                new Example(
                        "dangling-reference",
                        "第一条 服务\n第二条 费用\n第三条 付款\n费用按本协议第九条支付。",
                        "引用的条款或者附件不存在",
                        "第一条 服务\n第二条 费用\n第三条 付款\n费用按本协议第二条支付，依民法典第五百条处理。"),
                new Example("date-order", "期限自2026年12月1日至2026年11月30日。", "结束早于开始", "期限自2026年12月1日至2027年11月30日。"),
                new Example("dispute-forum", "任何一方可以向某仲裁委员会申请仲裁或者向人民法院起诉。", "争议解决的约定不能执行", "任何一方可以向示例仲裁委员会申请仲裁。"),
                new Example("duration-conflict", "课程默认为永久有效，可在1年内重复学习。", "又说永久，又说有期限", "课程在1年内有效。"),
                new Example("end-user-name", "乙方接待顾客。\n客户资料应当保密。", "“客户”和“顾客”并用，分不清指谁", "乙方接待顾客。\n客户服务按附件执行。"),
                new Example("instalment-sum", "签订后支付首期款30%，验收后支付尾款60%。", "各期之和是90%", "签订后支付首期款30%，验收后支付尾款70%。"),
                new Example(
                        "notice-beyond-term", "合作期限为1个月。\n解除应当提前60日通知。", "通知期或者试运行期不短于合同期", "合作期限为1年。\n解除应当提前60日通知。"),
                new Example("numbering", "第一条 服务\n第三条 费用", "第1条之后是第3条", "第一条 服务\n第二条 费用"),
                new Example("party-name", "甲方：示例科技有限公司\n甲方：示例技术有限公司", "前面写作“示例科技有限公司”", "甲方：示例科技有限公司\n甲方（盖章）：示例科技有限公司"),
                new Example("payment-circle", "甲方收到发票后10日内付款。\n乙方收款后5日内开具发票。", "付款等发票，发票等付款", "甲方收到发票后10日内付款。"),
                new Example("payment-term", "甲方在收到发票后90日内支付服务费。", "付款期限超过60日", "甲方在收到发票后30日内支付服务费。"),
                new Example("processing-elements", "乙方提供客服服务，使用顾客信息。", "没有写：目的、期限、方式、种类、保护措施、双方的权利义务", "乙方提供咨询。"),
                new Example("staffing", "服务时间7×24小时，设10个坐席，配30名客服。", "至少需要45人", "服务时间7×24小时，设10个坐席，配45名客服。"),
                new Example(
                        "sums",
                        "总价5000.00元，其中不含税4716.98元，税额283.00元。",
                        "不含税加税额是4999.98元",
                        "总价5000.00元，其中不含税4716.98元，税额283.02元。"),
                new Example("survival", "本协议终止后，第七条保密、第九条结算继续有效。", "没有列：数据、争议", "本协议终止后，第七条保密、数据返还、第九条结算、争议解决各条继续有效。"),
                new Example("tier-ranges", "0至500单，2元；601至1000单，3元。", "501至600没有规则", "0至500单，2元；501至1000单，3元。"));
    }

    private static ReviewedText text(String words) {
        List<Passage> passages = new ArrayList<>();
        int place = 0;
        for (String line : words.lines().toList()) {
            passages.add(new Passage(
                    Kind.PARAGRAPH, place, place + line.length(), line, "", Optional.empty(), Optional.empty()));
            place += line.length() + 1;
        }
        return new Words(words, passages);
    }

    private record Words(String text, List<Passage> passages) implements ReviewedText {
        @Override
        public Optional<Terms> terms() {
            return Optional.empty();
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

    private static ReviewRule rule(String name) {
        return Rules.all().stream()
                .filter(rule -> rule.descriptor().id().equals("standard/" + name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findWhatIsBadAndLeaveWhatIsGood(Example example) {
        List<Finding> found = rule(example.rule()).review(text(example.bad()));
        assertFalse(found.isEmpty(), example.bad());
        assertEquals(example.message(), found.get(0).message().zh());
        Finding first = found.get(0);
        assertEquals(first.text(), example.bad().substring(first.start(), first.end()));
        assertEquals(List.of(), rule(example.rule()).review(text(example.good())), example.good());
    }

    @Test
    void haveAnExampleEach() {
        List<String> rules = Rules.all().stream()
                .map(rule -> rule.descriptor().id())
                .sorted()
                .toList();
        List<String> examples =
                examples().map(example -> "standard/" + example.rule()).sorted().toList();
        assertEquals(rules, examples);
    }

    @Test
    void tellsWhatIsAboveFourTimesTheLoanPrimeRateButNotTheStatutoryRate() {
        List<Finding> found = rule("daily-rate").review(text("逾期的，每日按欠款的0.04%支付违约金。"));
        assertEquals("折合每年14.6%，4倍1年期LPR是12.00%", found.get(0).message().zh());
        assertEquals(Severity.NOTICE, found.get(0).severity());
        assertEquals(List.of(), rule("daily-rate").review(text("逾期的，每日按欠款的0.03%支付违约金。")));
        assertEquals(List.of(), rule("daily-rate").review(text("逾期的，每日按欠款的0.05%支付违约金。")));
    }

    @Test
    void knowTheLoanPrimeRateOfADay() {
        assertEquals(
                "3.10",
                LoanPrimeRate.on(LocalDate.of(2025, 5, 19)).orElseThrow().toPlainString());
        assertEquals(
                "3.00",
                LoanPrimeRate.on(LocalDate.of(2025, 5, 20)).orElseThrow().toPlainString());
        assertTrue(LoanPrimeRate.on(LocalDate.of(2019, 8, 19)).isEmpty());
    }

    @Test
    void readSurvivingClausesOfForeignTextsToo() {
        List<Finding> found = rule("survival").review(text("本协议终止后，保密义务仍然有效。"));
        assertEquals("没有列：数据、结算、争议", found.get(0).message().zh());
    }

    @Test
    void numberingReadsNoTable() {
        List<Passage> rows = List.of(row(0, "第四条 | 范围"), row(9, "第九条 | 费用"));
        assertEquals(List.of(), rule("numbering").review(new Words("", rows)));
    }

    private static Passage row(int start, String words) {
        return new Passage(Kind.ROW, start, start + words.length(), words, "", Optional.empty(), Optional.empty());
    }

    @Test
    void saysWhatItCannotTell() {
        List<Finding> found = rule("staffing").review(text("客服时间7×24小时。"));
        assertTrue(found.get(0).message().zh().startsWith("无法判断"), found.toString());
    }

    @Test
    void readAmountsInCapitalNumerals() {
        assertEquals("12345.67", Amounts.words("壹万贰仟叁佰肆拾伍元陆角柒分").orElseThrow().toPlainString());
        assertEquals("100000000.00", Amounts.words("壹亿元整").orElseThrow().toPlainString());
        assertEquals("10.05", Amounts.words("拾元零伍分").orElseThrow().toPlainString());
        assertTrue(Amounts.words("若干元").isEmpty());
    }
}
