package org.agreement.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import java.time.Clock;
import org.agreement.core.AgreementArchive;
import org.agreement.core.AgreementComparer;
import org.agreement.core.AgreementScheduler;
import org.agreement.core.AgreementService;
import org.agreement.core.BillArchive;
import org.agreement.core.CoreModule;
import org.agreement.core.PluginLibrary;
import org.agreement.core.TextReview;
import org.agreement.core.plugin.Home;
import org.agreement.core.plugin.PluginInstaller;
import org.agreement.core.render.Renderers;
import org.agreement.core.store.AgreementStore;

/** Wires the commands to the engine. */
final class CliModule extends AbstractModule {

    private final Home home;
    private final Clock clock;

    private CliModule(Home home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /** The engine over a home directory; nothing in it is read before it is needed. */
    static Engine engine(Home home, Clock clock) {
        return new Injected(Guice.createInjector(new CliModule(home, clock)));
    }

    @Override
    protected void configure() {
        install(new CoreModule(home, clock));
    }

    private record Injected(Injector injector) implements Engine {

        @Override
        public AgreementService service() {
            return injector.getInstance(AgreementService.class);
        }

        @Override
        public AgreementArchive archive() {
            return injector.getInstance(AgreementArchive.class);
        }

        @Override
        public TextReview review() {
            return injector.getInstance(TextReview.class);
        }

        @Override
        public AgreementComparer comparer() {
            return injector.getInstance(AgreementComparer.class);
        }

        @Override
        public AgreementScheduler scheduler() {
            return injector.getInstance(AgreementScheduler.class);
        }

        @Override
        public BillArchive bills() {
            return injector.getInstance(BillArchive.class);
        }

        @Override
        public AgreementStore store() {
            return injector.getInstance(AgreementStore.class);
        }

        @Override
        public Renderers renderers() {
            return injector.getInstance(Renderers.class);
        }

        @Override
        public PluginLibrary library() {
            return injector.getInstance(PluginLibrary.class);
        }

        @Override
        public PluginInstaller installer() {
            return injector.getInstance(PluginInstaller.class);
        }
    }
}
