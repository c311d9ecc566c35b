package org.agreement.cli;

import java.util.List;
import org.agreement.cli.options.DataFormat;
import org.agreement.cli.output.Table;
import org.agreement.cli.output.Table.Column;
import org.agreement.core.data.JsonObject;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginRefusal;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.refusal.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the plugins that are loaded, and tells why others are not. */
@Command(name = "list", customSynopsis = "agreement plugin list [OPTIONS]")
final class PluginListCommand implements Subcommand {

    private final Session session;

    @Option(names = "--format", paramLabel = "text|json")
    private DataFormat format = DataFormat.TEXT;

    PluginListCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        PluginRegistry registry = session.engine().library().registry();
        if (format == DataFormat.JSON) {
            session.print(JsonObject.builder()
                    .put(
                            "plugins",
                            registry.loaded().stream().map(PluginJson::of).toList())
                    .put(
                            "refused",
                            registry.refused().stream()
                                    .map(refusal -> PluginJson.of(
                                            refusal, session.texts().language()))
                                    .toList())
                    .build());
        } else {
            print(registry);
        }
        return ExitCode.DONE;
    }

    private void print(PluginRegistry registry) {
        Table table = new Table(List.of(
                Column.left(session.text("plugin.id")),
                Column.left(session.text("plugin.version")),
                Column.left(session.text("plugin.name")),
                Column.left(session.text("plugin.industry")),
                Column.left(session.text("plugin.source"))));
        for (LoadedPlugin plugin : registry.loaded()) {
            table.add(
                    plugin.id(),
                    plugin.descriptor().version(),
                    session.texts().language().of(plugin.descriptor().name()),
                    plugin.descriptor().industry().orElse(""),
                    session.text(plugin.builtIn() ? "plugin.builtIn" : "plugin.installed"));
        }
        session.print(table);
        for (PluginRefusal refused : registry.refused()) {
            session.out().println();
            session.out().println(session.text("plugin.refused", refused.plugin(), refused.where()));
            for (Refusal reason : refused.reasons()) {
                session.out().println("  " + reason.line(session.texts().language()));
                session.out()
                        .println("  "
                                + session.text(
                                        "remark.wayOut",
                                        session.texts().language().of(reason.wayOut())));
            }
        }
    }
}
