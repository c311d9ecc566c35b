package org.agreement.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.render.Redliner;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.TrackedChanges;
import org.agreement.core.AgreementArchive;
import org.agreement.core.AgreementService;
import org.agreement.core.Assembled;
import org.agreement.core.CoreModule;
import org.agreement.core.comparison.Comparer;
import org.agreement.core.comparison.Comparison;
import org.agreement.core.comparison.TextForm;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.render.Outlook;
import org.agreement.core.render.Printout;
import org.agreement.core.render.Renderers;
import org.agreement.core.request.RequestForms;
import org.agreement.core.request.RequestSources;
import org.agreement.core.review.TextReader;

/** The example agreements, assembled without a store, and what is compared with them. */
final class Examples {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 8, 0);

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    private final Injector engine;
    private final Map<String, Assembled> assembled = new ConcurrentHashMap<>();

    Examples(Path home) {
        engine = Guice.createInjector(new CoreModule(new Home(home), TODAY));
    }

    Assembled assembled(String example) {
        return assembled.computeIfAbsent(example, name -> assemble(request(name)));
    }

    /** An example whose request was changed. */
    Assembled edited(String example, UnaryOperator<String> change) {
        String request = new String(request(example), StandardCharsets.UTF_8);
        return assemble(change.apply(request).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] request(String example) {
        return new RequestForms(engine.getInstance(PluginRegistry.class))
                .example(example)
                .orElseThrow();
    }

    Assembled assemble(byte[] request) {
        AgreementService service = engine.getInstance(AgreementService.class);
        return service.assemble(service.read(RequestSources.of(Source.of("request.yaml", request))));
    }

    byte[] printed(Assembled one, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        engine.getInstance(AgreementArchive.class).show(one, format, false, out);
        return out.toByteArray();
    }

    String text(Assembled one) throws IOException {
        return new String(printed(one, "text"), StandardCharsets.UTF_8);
    }

    /** What a file says. */
    ForeignText read(String name, byte[] file) throws IOException {
        return engine.getInstance(TextReader.class).read(name, new ByteArrayInputStream(file));
    }

    /** How a Word document that came back differs from the agreement, and which differences it tracks. */
    Comparison comparison(Assembled old, byte[] returned) throws IOException {
        String name = "returned.docx";
        Comparer comparer = compared(old.agreement(), name, returned);
        Optional<TrackedChanges> changes =
                engine.getInstance(TextReader.class).changes(name, new ByteArrayInputStream(returned));
        if (changes.isEmpty()) {
            return comparer.comparison();
        }
        Comparer before =
                Comparer.of(old.agreement(), "", changes.get().before().passages(), TextForm.of(name));
        return comparer.comparison(before, changes.get(), read(name, returned).text());
    }

    /** An agreement and what came back of it. */
    Comparer compared(Agreement old, String name, byte[] returned) throws IOException {
        return Comparer.of(old, "", read(name, returned).passages(), TextForm.of(name));
    }

    /** An agreement and its text that came back edited. */
    Comparer compared(Assembled old, String returned) throws IOException {
        return compared(old.agreement(), "returned.txt", returned.getBytes(StandardCharsets.UTF_8));
    }

    /** Both versions as a Word document with tracked changes. */
    byte[] redline(Assembled old, Comparer comparer) throws IOException {
        Printout printout = new Printout(
                old.agreement(), Optional.empty(), old.quote(), Outlook.none(), false, old.sha256(), Optional.empty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Redliner redliner = (Redliner) engine.getInstance(Renderers.class).get("docx");
        redliner.redline(printout, comparer.redline("returned.txt", NOW), out);
        return out.toByteArray();
    }
}
