package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.agreement.core.AgreementService;
import org.agreement.core.CoreModule;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.request.AgreementRequest;
import org.agreement.core.request.RequestReader;
import org.agreement.core.request.StoredRequest;
import org.agreement.core.terms.TermsFactory;
import org.agreement.testkit.RequestGenerator;
import org.agreement.testkit.RequestGenerator.Generated;
import org.agreement.testkit.Soundness;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever valid terms there are, they are kept as they are, and an agreement without holes is made of them. */
final class GeneratedRequestsTest {

    private static final boolean PROOF = Boolean.getBoolean("proof");
    private static final int COUNT = PROOF ? 3_334 : 667;
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @ValueSource(strings = {"general", "ecommerce", "education"})
    void areStoredWithoutLossAndAssembledWithoutHoles(String industry) {
        Injector engine = Guice.createInjector(new CoreModule(new Home(home), TODAY));
        PluginRegistry registry = engine.getInstance(PluginRegistry.class);
        AgreementService service = engine.getInstance(AgreementService.class);
        RequestGenerator generator = new RequestGenerator(registry, industry);
        RequestReader reader = new RequestReader(registry);
        TermsFactory factory = new TermsFactory(TODAY);
        for (long seed = 0; seed < COUNT; seed++) {
            Generated generated = generator.generate(seed);
            String which = industry + " " + seed;
            if (PROOF || seed % 4 == 0) {
                byte[] stored = JsonWriter.canonical().bytes(StoredRequest.json(generated.request()));
                AgreementRequest again = reader.readStored(Source.of("stored.json", stored));
                assertEquals(generated.result().terms(), factory.create(again).terms(), which);
            }
            assertEquals(List.of(), Soundness.faults(service.draft(generated.request())), which);
        }
    }
}
