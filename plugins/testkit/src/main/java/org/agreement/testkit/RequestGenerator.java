package org.agreement.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.refusal.Refused;
import org.agreement.core.request.AgreementRequest;
import org.agreement.core.request.RequestForm;
import org.agreement.core.request.RequestForms;
import org.agreement.core.request.RequestReader;
import org.agreement.core.terms.TermsFactory;
import org.agreement.core.terms.TermsResult;

/**
 * Generates valid requests of an industry: optional parts come and go, choices vary, values are the documented examples and
 * defaults. The same seed gives the same request.
 */
public final class RequestGenerator {

    /** How many candidates are tried for one seed before the documentation is to blame. */
    private static final int ATTEMPTS = 60;

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    private final RequestReader reader;
    private final TermsFactory factory = new TermsFactory(TODAY);
    private final RequestForm form;
    private final String industry;

    /** A generator; the industry {@link RequestForms#GENERAL} stands for none. */
    public RequestGenerator(PluginRegistry registry, String industry) {
        this.reader = new RequestReader(registry);
        this.form = new RequestForms(registry).of(industry);
        this.industry = industry;
    }

    /** A valid request and its terms. */
    public record Generated(AgreementRequest request, TermsResult result) {}

    /**
     * A valid request.
     *
     * @throws IllegalStateException if no candidate is valid: an example or default does not fit the others
     */
    public Generated generate(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<?> last = List.of();
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                AgreementRequest request = reader.read(candidate(random.split()));
                return new Generated(request, factory.create(request));
            } catch (Refused e) {
                last = e.refusals();
            }
        }
        throw new IllegalStateException("no valid request for " + industry + " and seed " + seed + ": " + last);
    }

    private Source candidate(SplittableRandom random) {
        JsonObject request = new TermGenerator(form, random).request(industry);
        byte[] bytes = JsonWriter.compact().text(request).getBytes(StandardCharsets.UTF_8);
        return Source.of("generated.json", bytes);
    }
}
