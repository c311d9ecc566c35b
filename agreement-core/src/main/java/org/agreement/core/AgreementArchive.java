package org.agreement.core;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Quote;
import org.agreement.core.assembly.PlainText;
import org.agreement.core.data.Digest;
import org.agreement.core.data.JsonValue;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.data.Source;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.render.AgreementJson;
import org.agreement.core.render.QuoteJson;
import org.agreement.core.render.Renderers;
import org.agreement.core.render.TextRenderer;
import org.agreement.core.request.AgreementRequest;
import org.agreement.core.request.RequestSources;
import org.agreement.core.store.AgreementStore;
import org.agreement.core.store.Contents;
import org.agreement.core.store.CreatedAgreement;
import org.agreement.core.store.IdempotencyKey;
import org.agreement.core.store.ListQuery;
import org.agreement.core.store.NewAgreement;
import org.agreement.core.store.NumberSeries;
import org.agreement.core.store.Page;
import org.agreement.core.store.StoredAgreement;
import org.agreement.core.store.Summary;

/** Creates agreements under numbers, and shows them again without asking the plugins of that time. */
public final class AgreementArchive {

    private final Provider<AgreementService> service;
    private final AgreementStore store;
    private final Forecast forecast;
    private final Renderers renderers;
    private final Clock clock;

    /** An archive; the service is asked for only to create. */
    @Inject
    public AgreementArchive(
            Provider<AgreementService> service,
            AgreementStore store,
            Forecast forecast,
            Renderers renderers,
            Clock clock) {
        this.service = service;
        this.forecast = forecast;
        this.store = store;
        this.renderers = renderers;
        this.clock = clock;
    }

    /**
     * Assembles an agreement and stores it under the next number.
     *
     * @throws org.agreement.core.refusal.Refused with everything that is wrong with the request; nothing is stored
     * @throws Failure if a plugin or the store fails, or another request is stored under the key; nothing is stored
     */
    public Created create(AgreementRequest request, CreateOptions options) {
        Assembled assembled = service.get().assemble(request);
        boolean rejected = options.failOn()
                .filter(limit -> assembled.findings().stream()
                        .anyMatch(finding -> finding.severity().compareTo(limit) >= 0))
                .isPresent();
        if (rejected || options.dryRun()) {
            return new Created(assembled, Optional.empty(), rejected, false);
        }
        String resolved = json(request.tree().content());
        Optional<IdempotencyKey> key =
                options.key().map(k -> new IdempotencyKey(k, Digest.sha256(resolved.getBytes(StandardCharsets.UTF_8))));
        String prefix = request.selection().numberPrefix().orElse(NumberSeries.DEFAULT_PREFIX);
        NewAgreement agreement =
                new NewAgreement(NumberSeries.now(prefix, clock), summary(assembled), contents(assembled, resolved));
        CreatedAgreement created = store.create(agreement, key);
        return new Created(assembled, Optional.of(created.number()), false, created.existed());
    }

    /** The agreement that {@code KF-2026-000001} or {@code KF-2026-000001@2} names. */
    public Optional<StoredAgreement> find(String reference) {
        return store.find(reference);
    }

    /**
     * The agreement that is named.
     *
     * @throws Failure if there is none
     */
    public StoredAgreement get(String reference) {
        return find(reference).orElseThrow(() -> new Failure(ErrorCode.UNKNOWN_AGREEMENT, reference));
    }

    /** Lists agreements, newest first. */
    public Page list(ListQuery query) {
        return store.list(query);
    }

    /**
     * Writes a stored agreement in a format, from what was stored; as plain text as it lies there.
     *
     * @throws Failure if nobody renders the format
     */
    public void show(StoredAgreement stored, String format, boolean annotated, OutputStream out) throws IOException {
        if (format.equals(TextRenderer.FORMAT) && !annotated) {
            String text =
                    PlainText.numbered(stored.contents().text(), stored.listed().number());
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return;
        }
        renderers.render(format, StoredPrintout.of(stored, forecast.outlook(() -> request(stored)), annotated), out);
    }

    /**
     * Writes an agreement that is not stored.
     *
     * @throws Failure if nobody renders the format
     */
    public void show(Assembled assembled, String format, boolean annotated, OutputStream out) throws IOException {
        renderers.render(format, StoredPrintout.of(assembled, forecast.outlook(assembled::request), annotated), out);
    }

    /** The request of a stored agreement as it was resolved: what was assumed then is written now. */
    public AgreementRequest request(StoredAgreement stored) {
        Source resolved = Source.stored(
                stored.listed().number() + ".json", stored.contents().request());
        return service.get().read(RequestSources.of(resolved));
    }

    private static Summary summary(Assembled assembled) {
        Agreement agreement = assembled.agreement();
        return new Summary(
                assembled.terms().industry().orElse("general"),
                agreement.title(),
                agreement.parties().customer().party().name(),
                agreement.parties().provider().party().name(),
                assembled.terms().period().from(),
                Optional.of(assembled.terms().period().until()));
    }

    private static Contents contents(Assembled assembled, String resolved) {
        Agreement agreement = assembled.agreement();
        Quote quote = assembled.quote();
        return new Contents(
                resolved,
                json(AgreementJson.content(agreement)),
                PlainText.of(agreement, Optional.empty(), false).text(),
                assembled.sha256(),
                json(AgreementJson.provenance(agreement)),
                json(AgreementJson.notes(agreement)),
                json(QuoteJson.write(quote)));
    }

    private static String json(JsonValue value) {
        return JsonWriter.canonical().text(value);
    }
}
