package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Severity;
import org.agreement.core.AgreementService;
import org.agreement.core.Assembled;
import org.agreement.core.CoreModule;
import org.agreement.core.assembly.PlainText;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.request.RequestSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the requirements stand in the agreements of the reference requests. */
final class ReferenceFiguresTest {

    @TempDir
    private Path home;

    private Injector engine;

    @BeforeEach
    void wire() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
        engine = Guice.createInjector(new CoreModule(new Home(home), clock));
    }

    @Test
    @Tag("R-1.2")
    void onlineShopPromisesLevelsThatCanBeMeasured() {
        List<String> agreement = lines("ecommerce", "ecommerce");
        assertAll(
                line(agreement, "售前咨询", "接通率", "约定时间内人工接听量÷（接听总量＋放弃总量）", "30秒", "95%", "自进入人工队列时起"),
                line(agreement, "热线电话", "工作日", "9:00至18:00"),
                line(agreement, "在线会话", "每日", "8:00至24:00"),
                line(agreement, "售后退换货", "审核时间", "48小时", "自提交申请时起", "自然小时"),
                line(agreement, "售后退换货", "复杂问题", "7个工作日"),
                line(agreement, "提交退换货申请之时起48小时内", "自然小时连续计算"),
                line(agreement, "简单问题", "当次通话或者会话中解决"),
                line(agreement, "不满意回访", "按时解决率"),
                line(agreement, "不得要求或者诱导顾客修改、删除评价"));
    }

    @Test
    @Tag("R-1.3")
    void onlineShopHasTiersWithoutGapAndASurgeOfItsOwn() {
        List<String> agreement = lines("ecommerce", "ecommerce");
        assertAll(
                line(agreement, "不超过500次会话", "执行全部服务水平"),
                line(agreement, "501至1000次会话", "放宽"),
                line(agreement, "超过1000次会话", "书面议定之前"),
                line(agreement, "单日业务量超过1000次会话", "提前15日"),
                line(agreement, "双11", "2027年11月1日至2027年11月12日", "2027年10月17日", "1.3"));
    }

    @Test
    @Tag("R-2.1")
    @Tag("R-2.2")
    void onlineShopHasDutiesAndRemediesWithFigures() {
        List<String> agreement = lines("ecommerce", "ecommerce");
        assertAll(
                line(agreement, "每周五17:00前", "咨询量、按时解决率、满意度", "次一工作日17:00"),
                line(agreement, "产品手册（至少提前3个工作日）", "2026年12月15日", "18:00"),
                line(agreement, "不少于24学时", "不低于85分"),
                line(agreement, "每迟延1个工作日", "顺延1个工作日", "15个工作日"),
                line(agreement, "按时解决率", "连续2周低于80%"),
                line(agreement, "10个工作日内", "更换服务团队"),
                line(agreement, "逾期未付金额的0.05%"),
                line(agreement, "超出列明的目的或者处理方式", "立即解除本协议"));
    }

    @Test
    @Tag("R-3.1")
    @Tag("R-3.2")
    @Tag("R-3.3")
    void onlineShopItemisesItsFeesAndTheirPayment() {
        List<String> agreement = lines("ecommerce", "ecommerce");
        assertAll(
                line(agreement, "基础服务费", "5,000.00元/月", "3000次会话"),
                line(agreement, "超量服务费", "2.00元/次会话"),
                line(agreement, "话术模板定制费", "2,000.00元"),
                line(agreement, "每月25日24:00为截数时点"),
                line(agreement, "次月第1个工作日18:00前", "账单"),
                line(agreement, "自收到账单之日起2个工作日内核对"),
                line(agreement, "自账单确认之日起5个工作日内"),
                line(agreement, "户名示例智服客户服务有限公司"),
                line(agreement, "增值税普通发票", "5个工作日内"),
                line(agreement, "浙江省杭州市第1档月最低工资标准"),
                line(agreement, "累计上升超过10%", "幅度不超过5%"));
    }

    @Test
    @Tag("R-3.1")
    @Tag("R-3.2")
    void trainingSchoolPaysInThreeInstalments() {
        List<String> agreement = lines("education", "education");
        assertAll(
                line(agreement, "基础服务费", "5,000.00元/月", "3000次咨询"),
                line(agreement, "超量服务费", "2.00元/次咨询"),
                line(agreement, "话术模板定制费", "2,000.00元"),
                line(agreement, "本协议签订", "30%"),
                line(agreement, "期限过半", "40%"),
                line(agreement, "期限届满并结清账单", "30%"),
                line(agreement, "不得超过3个月", "60课时", "5,000.00元"),
                line(agreement, "暑期招生季", "301至600"),
                line(agreement, "3,000.00元×40÷60＝2,000.00元", "应退1,400.00元"),
                line(agreement, "不满14周岁", "不得转委托"));
    }

    @Test
    @Tag("R-3.2")
    void urgentJobIsPaidWithinADayOfItsCompletion() {
        List<String> agreement = lines("standard", "urgent");
        assertAll(line(agreement, "完成通知送达之时起24小时内付清", "次一工作日12:00"), line(agreement, "居民身份证", "110101199001010015"));
    }

    @Test
    void trainingOfAdultsKeepsTheRefundsAndLeavesOutWhatIsForMinors() {
        List<String> agreement = lines("education", "adult");
        assertAll(
                line(agreement, "实付6,800.00元", "已上30课时", "＝4,250.00元", "应退3,800.00元"),
                line(agreement, "付款之日起7日内"),
                () -> assertEquals(
                        List.of(),
                        agreement.stream()
                                .filter(line -> line.contains("未成年学员") || line.contains("家长") || line.contains("60课时"))
                                .toList()));
    }

    @Test
    void referenceAgreementsLeaveNothingToWarnOf() {
        for (String example :
                List.of("ecommerce/ecommerce", "education/education", "education/adult", "standard/urgent")) {
            String[] names = example.split("/", -1);
            List<Finding> warnings = assembled(names[0], names[1]).findings().stream()
                    .filter(finding -> finding.severity() != Severity.NOTICE)
                    .toList();
            assertEquals(List.of(), warnings, example);
        }
    }

    private static Executable line(List<String> agreement, String... words) {
        return () -> assertTrue(
                agreement.stream().anyMatch(line -> Stream.of(words).allMatch(line::contains)),
                () -> "no line holds all of " + List.of(words));
    }

    private List<String> lines(String plugin, String example) {
        return PlainText.of(assembled(plugin, example).agreement(), Optional.empty(), false)
                .text()
                .lines()
                .toList();
    }

    private Assembled assembled(String plugin, String example) {
        AgreementService service = engine.getInstance(AgreementService.class);
        PluginRegistry plugins = engine.getInstance(PluginRegistry.class);
        return service.assemble(service.read(RequestSources.of(plugins.get(plugin)
                .files()
                .source("examples/" + example + ".yaml")
                .orElseThrow())));
    }
}
