package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Severity;
import org.agreement.core.AgreementService;
import org.agreement.core.CoreModule;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.request.AgreementRequest;
import org.agreement.testkit.RequestGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program writes passes its own review; what the figures of generated terms deserve is another matter. */
@Tag("R-5")
final class OwnAgreementsTest {

    /** It tells of figures that generated terms may hold, not of what the program writes. */
    private static final String ABOUT_FIGURES = "standard/tier-inversion";

    private static final int COUNT = Boolean.getBoolean("proof") ? 334 : 20;
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"general", "ecommerce", "education"})
    void haveNoFindingThatMattersMoreThanANotice(String industry) {
        Injector engine = Guice.createInjector(new CoreModule(new Home(home), TODAY));
        AgreementService service = engine.getInstance(AgreementService.class);
        RequestGenerator generator = new RequestGenerator(engine.getInstance(PluginRegistry.class), industry);
        for (long seed = 0; seed < COUNT; seed++) {
            AgreementRequest request = generator.generate(seed).request();
            List<String> grave = service.assemble(request).findings().stream()
                    .filter(finding -> finding.severity() != Severity.NOTICE)
                    .filter(finding -> !finding.rule().equals(ABOUT_FIGURES))
                    .map(OwnAgreementsTest::told)
                    .toList();
            assertEquals(List.of(), grave, industry + " " + seed);
        }
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.clause() + " " + finding.text();
    }
}
