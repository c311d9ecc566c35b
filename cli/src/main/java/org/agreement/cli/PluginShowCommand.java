package org.agreement.cli;

import java.util.List;
import java.util.Objects;
import org.agreement.cli.options.DataFormat;
import org.agreement.cli.output.Table;
import org.agreement.cli.output.Table.Column;
import org.agreement.core.PluginLibrary;
import org.agreement.core.clause.ClauseCatalog;
import org.agreement.core.clause.ClauseText;
import org.agreement.core.data.JsonObject;
import org.agreement.core.plugin.LoadedPlugin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a plugin brings. */
@Command(name = "show", customSynopsis = "agreement plugin show ID [OPTIONS]")
final class PluginShowCommand implements Subcommand {

    private final Session session;

    @Parameters(paramLabel = "ID")
    private @Nullable String id;

    @Option(names = "--format", paramLabel = "text|json")
    private DataFormat format = DataFormat.TEXT;

    PluginShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        PluginLibrary library = session.engine().library();
        LoadedPlugin plugin = library.registry().get(Objects.requireNonNull(id));
        List<ClauseText> clauses = clauses(library.catalog(), plugin.id());
        if (format == DataFormat.JSON) {
            session.print(json(plugin, clauses));
        } else {
            print(plugin, clauses);
        }
        return ExitCode.DONE;
    }

    private static List<ClauseText> clauses(ClauseCatalog catalog, String plugin) {
        return catalog.clauseIds().stream()
                .filter(clause -> clause.plugin().equals(plugin))
                .flatMap(clause -> catalog.clause(clause).stream())
                .toList();
    }

    private static JsonObject json(LoadedPlugin plugin, List<ClauseText> clauses) {
        JsonObject.Builder json = JsonObject.builder();
        PluginJson.of(plugin).members().forEach(json::put);
        return json.put("clauses", clauses.stream().map(PluginShowCommand::json).toList())
                .build();
    }

    private static JsonObject json(ClauseText clause) {
        return JsonObject.builder()
                .put("id", clause.id().toString())
                .put("title", clause.title())
                .put("status", clause.status().text())
                .build();
    }

    private void print(LoadedPlugin plugin, List<ClauseText> clauses) {
        var descriptor = plugin.descriptor();
        session.out()
                .println(session.style().strong(session.texts().language().of(descriptor.name())) + " " + plugin.id()
                        + " " + descriptor.version());
        descriptor.industry().ifPresent(industry -> session.out().println(session.text("plugin.industryIs", industry)));
        if (!plugin.builtIn()) {
            session.out().println("SHA-256 " + plugin.sha256());
        }
        session.out().println();
        Table table = new Table(List.of(
                Column.left(session.text("clause.id")),
                Column.left(session.text("clause.title")),
                Column.left(session.text("clause.status"))));
        clauses.forEach(clause -> table.add(
                clause.id().toString(), clause.title(), clause.status().printed()));
        session.print(table);
    }
}
