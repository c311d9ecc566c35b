package org.agreement.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.agreement.cli.options.DataFormat;
import org.agreement.core.data.JsonObject;
import org.agreement.core.plugin.PluginRefusal;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.store.StoreHealth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how program, home, store and plugins are. */
@Command(name = "doctor", customSynopsis = "agreement doctor [OPTIONS]")
final class DoctorCommand implements Subcommand {

    private final Session session;

    @Option(names = "--format", paramLabel = "text|json")
    private DataFormat format = DataFormat.TEXT;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        Path home = session.home().directory();
        StoreHealth store = session.engine().store().health();
        PluginRegistry plugins = session.engine().library().registry();
        if (format == DataFormat.JSON) {
            session.print(json(home, store, plugins));
        } else {
            print(home, store, plugins);
        }
        return store.problems().isEmpty() ? ExitCode.DONE : ExitCode.STORE_FAILED;
    }

    private JsonObject json(Path home, StoreHealth store, PluginRegistry plugins) {
        return JsonObject.builder()
                .put("version", Help.version())
                .put("java", java())
                .put("home", home.toString())
                .put("homeExists", Files.exists(home))
                .put(
                        "store",
                        JsonObject.builder()
                                .put("file", store.file().toString())
                                .put("schemaVersion", store.schemaVersion())
                                .put("agreements", store.agreements())
                                .putTexts("problems", store.problems())
                                .build())
                .put("plugins", plugins.loaded().stream().map(PluginJson::of).toList())
                .put(
                        "refused",
                        plugins.refused().stream()
                                .map(refusal ->
                                        PluginJson.of(refusal, session.texts().language()))
                                .toList())
                .build();
    }

    private void print(Path home, StoreHealth store, PluginRegistry plugins) {
        line("doctor.program", Help.version(), java());
        line(Files.exists(home) ? "doctor.home" : "doctor.noHome", home);
        line(
                store.schemaVersion() == 0 ? "doctor.noStore" : "doctor.store",
                store.file(),
                store.schemaVersion(),
                store.agreements());
        store.problems().forEach(problem -> line("doctor.problem", problem));
        line("doctor.plugins", String.join(", ", plugins.ids()));
        for (PluginRefusal refused : plugins.refused()) {
            line("plugin.refused", refused.plugin(), refused.where());
            refused.reasons()
                    .forEach(reason -> session.out()
                            .println("  " + reason.line(session.texts().language())));
        }
    }

    private void line(String key, Object... arguments) {
        session.out().println(session.text(key, arguments));
    }

    private static String java() {
        return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }
}
