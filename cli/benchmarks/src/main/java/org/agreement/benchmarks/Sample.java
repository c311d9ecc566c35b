package org.agreement.benchmarks;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Quote;
import org.agreement.api.fee.Money;
import org.agreement.core.AgreementService;
import org.agreement.core.CoreModule;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.render.Outlook;
import org.agreement.core.render.Printout;
import org.agreement.core.render.Renderers;
import org.agreement.core.request.RequestSources;

/** The agreement that everybody writes: the e-commerce example. */
record Sample(Renderers renderers, Printout printout) {

    static Sample of(Path home) {
        Injector engine = Guice.createInjector(new CoreModule(new Home(home), Clock.systemUTC()));
        AgreementService service = engine.getInstance(AgreementService.class);
        RequestSources request = RequestSources.of(engine.getInstance(PluginRegistry.class)
                .get("ecommerce")
                .files()
                .source("examples/ecommerce.yaml")
                .orElseThrow());
        Quote none = new Quote(List.of(), Money.ZERO, Money.ZERO, Money.ZERO, "", Optional.empty(), false);
        return new Sample(
                engine.getInstance(Renderers.class),
                new Printout(
                        service.draft(service.read(request)),
                        Optional.empty(),
                        none,
                        Outlook.none(),
                        false,
                        "0".repeat(64),
                        Optional.empty()));
    }
}
