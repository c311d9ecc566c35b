package org.agreement.core;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.PeakDays;
import org.agreement.api.value.TermKey;
import org.agreement.core.billing.Biller;
import org.agreement.core.calendar.CalendarData;
import org.agreement.core.calendar.Deadlines;
import org.agreement.core.clause.ClauseCatalog;
import org.agreement.core.plugin.Contribution;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginInstaller;
import org.agreement.core.plugin.PluginLoader;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.pricing.PricingModels;
import org.agreement.core.pricing.Quoter;
import org.agreement.core.render.Renderers;
import org.agreement.core.request.RequestReader;
import org.agreement.core.review.PhraseRules;
import org.agreement.core.review.Reviewer;
import org.agreement.core.review.TextReader;
import org.agreement.core.store.AgreementStore;
import org.agreement.core.terms.TermsFactory;

/** Wires the engine for one home directory. Plugins are loaded when something first needs them. */
public final class CoreModule extends AbstractModule {

    private final Home home;
    private final Clock clock;

    /**
     * The engine over a home directory.
     *
     * @param clock tells today and the times that are stored
     */
    public CoreModule(Home home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    @Override
    protected void configure() {
        bind(Home.class).toInstance(home);
        bind(Clock.class).toInstance(clock);
    }

    @Provides
    @Singleton
    PluginLibrary library() {
        return PluginLibrary.of(new PluginLoader(CoreModule.class.getClassLoader(), home).load());
    }

    @Provides
    PluginRegistry registry(PluginLibrary library) {
        return library.registry();
    }

    @Provides
    ClauseCatalog catalog(PluginLibrary library) {
        return library.catalog();
    }

    @Provides
    PluginInstaller installer() {
        return new PluginInstaller(
                CoreModule.class.getClassLoader(),
                home,
                registry -> PluginLibrary.of(registry).registry().refused());
    }

    @Provides
    RequestReader requestReader(PluginRegistry registry) {
        return new RequestReader(registry);
    }

    @Provides
    TermsFactory termsFactory() {
        return new TermsFactory(clock);
    }

    @Provides
    Quoter quoter(PluginRegistry registry) {
        return new Quoter(new PricingModels(
                registry.pricingModels().stream().map(Contribution::value).toList()));
    }

    /** Without the standard plugin there are no rules worth a review, so its absence is a failure. */
    @Provides
    Biller biller(PluginRegistry registry, CalendarData calendar) {
        PricingModels models = new PricingModels(
                registry.pricingModels().stream().map(Contribution::value).toList());
        List<String> peaks = registry.derivedTerms().stream()
                .map(derived -> derived.value().key())
                .filter(key -> key.type() == PeakDays.class)
                .map(TermKey::name)
                .toList();
        return new Biller(models, new Deadlines(calendar.workingDays()), calendar.lendingRates(), peaks);
    }

    @Provides
    @Singleton
    Reviewer reviewer(PluginLibrary library) {
        library.registry().get(PluginRegistry.STANDARD);
        return new Reviewer(
                library.registry(),
                new PhraseRules(library.rules()),
                Optional.of(library.catalog().statutes()));
    }

    @Provides
    TextReader textReader(Provider<PluginRegistry> registry) {
        return new TextReader(() -> registry.get().documentFormats().stream()
                .map(Contribution::value)
                .toList());
    }

    @Provides
    @Singleton
    AgreementStore store() {
        return new AgreementStore(home, clock);
    }

    @Provides
    Renderers renderers(Provider<PluginRegistry> registry) {
        return new Renderers(() ->
                registry.get().renderers().stream().map(Contribution::value).toList());
    }
}
