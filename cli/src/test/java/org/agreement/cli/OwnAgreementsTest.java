package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Inline;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Severity;
import org.agreement.core.AgreementService;
import org.agreement.core.Assembled;
import org.agreement.core.CoreModule;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.request.AgreementRequest;
import org.agreement.testkit.RequestGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program writes passes its own review; what the figures of generated terms deserve is another matter. */
@Tag("R-5")
final class OwnAgreementsTest {

    /** It tells of figures that generated terms may hold, not of what the program writes. */
    private static final String ABOUT_FIGURES = "standard/tier-inversion";

    private static final int COUNT = Boolean.getBoolean("proof") ? 1_667 : 8;
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    /** 客户 is no word for end users; blanks and words that stand for one are left nowhere. */
    private static final Pattern NOT_OURS = Pattern.compile("客户(?!服务|端)|[_＿]{2,}|XX|××|待定|待补充");

    @TempDir
    private Path home;

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @ValueSource(strings = {"general", "ecommerce", "education"})
    void haveNoFindingThatMattersMoreThanANotice(String industry) {
        Injector engine = Guice.createInjector(new CoreModule(new Home(home), TODAY));
        AgreementService service = engine.getInstance(AgreementService.class);
        RequestGenerator generator = new RequestGenerator(engine.getInstance(PluginRegistry.class), industry);
        for (long seed = 0; seed < COUNT; seed++) {
            AgreementRequest request = generator.generate(seed).request();
            Assembled assembled = service.assemble(request);
            assertEquals(List.of(), wordings(assembled.agreement()), industry + " " + seed);
            List<String> grave = assembled.findings().stream()
                    .filter(finding -> finding.severity() != Severity.NOTICE)
                    .filter(finding -> !finding.rule().equals(ABOUT_FIGURES))
                    .map(OwnAgreementsTest::told)
                    .toList();
            assertEquals(List.of(), grave, industry + " " + seed);
        }
    }

    /** Clauses that call end users customers, or leave something to be filled in. */
    private static List<String> wordings(Agreement agreement) {
        return agreement
                .clauses()
                .flatMap(clause -> clause.blocks().stream())
                .flatMap(block -> block.plain().stream())
                .filter(Inline.Words.class::isInstance)
                .map(Inline::printed)
                .filter(words -> NOT_OURS.matcher(words).find())
                .toList();
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.clause() + " " + finding.text();
    }
}
