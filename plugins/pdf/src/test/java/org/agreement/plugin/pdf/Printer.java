package org.agreement.plugin.pdf;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.agreement.core.AgreementArchive;
import org.agreement.core.AgreementService;
import org.agreement.core.Assembled;
import org.agreement.core.CoreModule;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.request.RequestForms;
import org.agreement.core.request.RequestSources;

/** Agreements in any format, as the program writes them. */
final class Printer {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    private final Injector engine;

    Printer(Path home) {
        engine = Guice.createInjector(new CoreModule(new Home(home), CLOCK));
    }

    /** The reference request of this name. */
    String example(String name) {
        return new String(new RequestForms(registry()).example(name).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** The agreement of a request. */
    Assembled assemble(String request) {
        AgreementService service = engine.getInstance(AgreementService.class);
        Source source = Source.of("request.yaml", request.getBytes(StandardCharsets.UTF_8));
        return service.assemble(service.read(RequestSources.of(source)));
    }

    byte[] print(Assembled assembled, String format, boolean annotated) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        engine.getInstance(AgreementArchive.class).show(assembled, format, annotated, out);
        return out.toByteArray();
    }

    PluginRegistry registry() {
        return engine.getInstance(PluginRegistry.class);
    }

    AgreementService service() {
        return engine.getInstance(AgreementService.class);
    }
}
