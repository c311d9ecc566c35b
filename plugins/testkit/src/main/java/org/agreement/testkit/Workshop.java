package org.agreement.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.core.AgreementService;
import org.agreement.core.Assembled;
import org.agreement.core.Draftsman;
import org.agreement.core.PluginLibrary;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.Contribution;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.pricing.PricingModels;
import org.agreement.core.pricing.Quoter;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Language;
import org.agreement.core.refusal.Refused;
import org.agreement.core.render.Outlook;
import org.agreement.core.render.Printout;
import org.agreement.core.render.Renderers;
import org.agreement.core.request.AgreementRequest;
import org.agreement.core.request.RequestReader;
import org.agreement.core.request.RequestSources;
import org.agreement.core.review.PhraseRules;
import org.agreement.core.review.Reviewer;
import org.agreement.core.terms.TermsFactory;

/** Assembles requests as the program does, and says what is wrong with what comes out. */
final class Workshop {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T02:00:00Z"), ZoneOffset.UTC);

    private final AgreementService service;
    private final Renderers renderers;

    Workshop(PluginLibrary library) {
        PluginRegistry registry = library.registry();
        this.service = new AgreementService(
                new RequestReader(registry),
                new Draftsman(new TermsFactory(CLOCK), library.catalog()),
                new Quoter(new PricingModels(registry.pricingModels().stream()
                        .map(Contribution::value)
                        .toList())),
                new Reviewer(
                        registry,
                        new PhraseRules(library.rules()),
                        Optional.of(library.catalog().statutes())),
                CLOCK);
        this.renderers = new Renderers(
                () -> registry.renderers().stream().map(Contribution::value).toList());
    }

    /** What is wrong with the agreement that a request makes: it is refused, unsound, or not the same twice. */
    List<String> faults(Source request) {
        try {
            Assembled first = assemble(request);
            List<String> faults = new ArrayList<>(Soundness.faults(first.agreement()));
            Assembled second = assemble(request);
            if (!first.sha256().equals(second.sha256())) {
                faults.add("makes another agreement the second time");
            }
            for (String format : renderers.formats()) {
                if (!Arrays.equals(rendered(format, first), rendered(format, second))) {
                    faults.add("is other bytes as " + format + " the second time");
                }
            }
            return faults;
        } catch (Refused refused) {
            return refused.refusals().stream().map(PluginUnderTest::line).toList();
        } catch (Failure failure) {
            return List.of(failure.line(Language.EN));
        }
    }

    private Assembled assemble(Source request) {
        return service.assemble(read(request));
    }

    /** A request as the program reads it. */
    AgreementRequest read(Source request) {
        return service.read(RequestSources.of(request));
    }

    /** The agreement of a request, not reviewed. */
    Agreement draft(AgreementRequest request) {
        return service.draft(request);
    }

    private byte[] rendered(String format, Assembled assembled) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Printout printout = new Printout(
                assembled.agreement(),
                Optional.empty(),
                assembled.quote(),
                Outlook.none(),
                true,
                assembled.sha256(),
                Optional.empty());
        try {
            renderers.render(format, printout, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
