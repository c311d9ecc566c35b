package org.agreement.core;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Refused;
import org.agreement.core.render.Outlook;
import org.agreement.core.request.AgreementRequest;

/**
 * Works out what lies ahead under an agreement, when a renderer asks for it. An agreement can be shown without the plugins that
 * made it, but not its outlook, which is then empty.
 */
final class Forecast {

    private final Provider<AgreementService> service;
    private final Provider<AgreementScheduler> scheduler;

    @Inject
    Forecast(Provider<AgreementService> service, Provider<AgreementScheduler> scheduler) {
        this.service = service;
        this.scheduler = scheduler;
    }

    /** The outlook of the agreement of a request, which is read when it is needed. */
    Outlook outlook(Supplier<AgreementRequest> request) {
        return new Outlook(
                () -> attempt(() -> scheduler.get().schedule(request.get()).duties())
                        .orElse(List.of()),
                () -> attempt(() -> service.get().costCurve(request.get(), Optional.empty())));
    }

    private static <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Refused | Failure withoutPluginOrVolume) {
            return Optional.empty();
        }
    }
}
