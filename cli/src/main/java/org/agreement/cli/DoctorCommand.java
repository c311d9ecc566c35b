package org.agreement.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agreement.api.render.Font;
import org.agreement.cli.options.DataFormat;
import org.agreement.core.data.JsonObject;
import org.agreement.core.plugin.Home;
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
        for (Path path : exposed(session.home())) {
            session.remarks().warning(session.text("doctor.exposed", path));
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
                .put("fonts", fonts())
                .build();
    }

    private List<JsonObject> fonts() {
        List<JsonObject> fonts = new ArrayList<>();
        session.engine()
                .renderers()
                .fonts()
                .forEach((format, named) -> named.forEach(font -> fonts.add(JsonObject.builder()
                        .put("format", format)
                        .put("name", font.name())
                        .put("embedded", font.embedded())
                        .build())));
        return fonts;
    }

    private static List<Path> exposed(Home home) {
        try {
            return home.exposed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        session.engine().renderers().fonts().forEach(this::line);
        for (PluginRefusal refused : plugins.refused()) {
            line("plugin.refused", refused.plugin(), refused.where());
            refused.reasons()
                    .forEach(reason -> session.out()
                            .println("  " + reason.line(session.texts().language())));
        }
    }

    private void line(String format, List<Font> fonts) {
        String names = fonts.stream()
                .map(font -> session.text(font.embedded() ? "doctor.embedded" : "doctor.expected", font.name()))
                .collect(Collectors.joining(session.text("doctor.between")));
        line("doctor.fonts", format, names);
    }

    private void line(String key, Object... arguments) {
        session.out().println(session.text(key, arguments));
    }

    private static String java() {
        return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }
}
