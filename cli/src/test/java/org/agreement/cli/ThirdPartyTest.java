package org.agreement.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.teashop.TeaShopPlugin;
import com.google.inject.Guice;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Relation;
import org.agreement.cli.Cli.Outcome;
import org.agreement.core.CoreModule;
import org.agreement.core.plugin.Home;
import org.agreement.core.review.ReviewedAgreement;
import org.agreement.core.review.Reviewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger brings who knows nothing but the API: a pricing model, a review rule, a renderer, a pack without Java. */
final class ThirdPartyTest {

    private static final String[] ROLL_OVER = {"--set", "plugins=[tea-shop]", "--set", "fees.1.model=rollOver"};

    @TempDir
    private Path directory;

    private Path home;
    private Cli cli;

    @BeforeEach
    void start() {
        home = directory.resolve("home");
        cli = new Cli(home);
    }

    @Test
    void needsTheApiOnly() {
        JavaClasses strangers = new ClassFileImporter().importPackages("com.example");
        classes()
                .that()
                .haveSimpleNameNotEndingWith("Test")
                .and()
                .haveNameNotMatching(".*Test\\$.*")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations", "org.agreement.api..", "com.example..")
                .check(strangers);
    }

    @Test
    void aPricingModelPricesAndPrintsAFee() throws Exception {
        installTeaShop();
        Outcome created = cli.run(arguments("create", "--example", "ecommerce"));
        assertEquals(0, created.code(), created.err());
        Outcome text = cli.run("show", "KF-2026-000001");
        assertTrue(text.out().contains("超出含量按量计费，当月余量结转一个月"), text.out());
        Outcome quote = cli.run(
                arguments("quote", "--example", "ecommerce", "--usage", "conversation=3600", "--format", "csv"));
        assertEquals(0, quote.code(), quote.err());
        assertTrue(quote.out().contains("(3600 − 0 − 3000) × 2.00"), quote.out());
        assertTrue(quote.out().contains("1200.00"), quote.out());
    }

    @Test
    void aRendererPrintsAStoredAgreement() throws Exception {
        installTeaShop();
        cli.run("create", "--example", "ecommerce");
        Outcome outline = cli.run("show", "KF-2026-000001", "--format", "outline");
        assertEquals(0, outline.code(), outline.err());
        assertTrue(outline.out().contains("\n1 协议基础定义与适用范围\n  1 "), outline.out());
        assertTrue(outline.out().endsWith("元\n"), outline.out());
    }

    @Test
    void aReviewRuleReadsAForeignText() throws Exception {
        installTeaShop();
        assertEquals(List.of("tea-shop/night-calls 夜间回访 7-11"), findings("一、客服\n乙方夜间回访顾客。"));
    }

    @Test
    void aPackWithoutJavaBringsTermsAClauseAndARule() throws Exception {
        install(folder("/night-desk/plugin.yaml"));
        Outcome created = cli.run(
                "create",
                "--example",
                "urgent",
                "--set",
                "nightDesk={within: 10min, fee: 300.00, matters: [{name: 支付系统中断, how: 电话}]}");
        assertEquals(0, created.code(), created.err());
        String text = cli.run("show", "KF-2026-000001").out();
        assertTrue(text.contains("乙方应当在每日22:00至次日6:00安排不少于1席值守，接到紧急事项后10分钟内转告甲方，每夜值守费300.00元（人民币叁佰元整）。"), text);
        assertTrue(text.contains("（一）支付系统中断，转告方式为电话。"), text);
        assertEquals(List.of("night-desk/some-night 深夜 2-4"), findings("甲方深夜来电。"));
    }

    @Test
    void aPackIsOutOfAnAgreementThatDoesNotAskForIt() throws Exception {
        install(folder("/night-desk/plugin.yaml"));
        cli.run("create", "--example", "urgent");
        assertEquals(-1, cli.run("show", "KF-2026-000001").out().indexOf("夜间值守"));
    }

    private static String[] arguments(String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of(ROLL_OVER)).toArray(String[]::new);
    }

    /** The findings of the strangers' rules on a text of which every line is a paragraph. */
    private List<String> findings(String text) {
        Clock clock = Clock.fixed(Instant.parse("2026-12-01T02:00:00Z"), ZoneOffset.UTC);
        Reviewer reviewer =
                Guice.createInjector(new CoreModule(new Home(home), clock)).getInstance(Reviewer.class);
        List<Passage> passages = Stream.of(text.split("\n", -1))
                .map(line -> new Passage(
                        Passage.Kind.PARAGRAPH,
                        text.indexOf(line),
                        text.indexOf(line) + line.length(),
                        line,
                        "",
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return reviewer
                .review(new ReviewedAgreement(
                        text, passages, Optional.empty(), Relation.B2B, LocalDate.of(2026, 12, 1)))
                .stream()
                .filter(finding -> !finding.rule().startsWith("standard/"))
                .map(finding -> finding.rule() + " " + finding.text() + " " + finding.start() + "-" + finding.end())
                .toList();
    }

    private void installTeaShop() throws IOException, URISyntaxException {
        Path plugin = directory.resolve("tea-shop");
        Path classes = folder("/com/example/teashop/TeaShopPlugin.class");
        Path resources = folder("/com/example/teashop/plugin.yaml");
        copy(classes, plugin.resolve("com/example/teashop"));
        if (!resources.equals(classes)) {
            copy(resources, plugin.resolve("com/example/teashop"));
        }
        Path services = Files.createDirectories(plugin.resolve("META-INF/services"));
        Files.writeString(services.resolve(AgreementPlugin.class.getName()), TeaShopPlugin.class.getName() + "\n");
        install(plugin);
    }

    private void install(Path plugin) {
        Outcome outcome = cli.run("plugin", "install", plugin.toString());
        assertEquals(0, outcome.code(), outcome.err());
    }

    /** The folder that a resource lies in. */
    private static Path folder(String resource) throws URISyntaxException {
        URL url = Objects.requireNonNull(ThirdPartyTest.class.getResource(resource));
        return Objects.requireNonNull(Path.of(url.toURI()).getParent());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
        }
    }
}
