package org.agreement.cli;

import java.util.Objects;
import org.agreement.cli.options.DataFormat;
import org.agreement.core.data.JsonObject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes an installed plugin. */
@Command(name = "remove", customSynopsis = "agreement plugin remove ID [OPTIONS]")
final class PluginRemoveCommand implements Subcommand {

    private final Session session;

    @Parameters(paramLabel = "ID")
    private @Nullable String id;

    @Option(names = "--format", paramLabel = "text|json")
    private DataFormat format = DataFormat.TEXT;

    PluginRemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        String plugin = Objects.requireNonNull(id);
        session.engine().installer().remove(plugin);
        if (format == DataFormat.JSON) {
            session.print(JsonObject.builder().put("removed", plugin).build());
        } else {
            session.out().println(session.text("plugin.nowRemoved", plugin));
        }
        return ExitCode.DONE;
    }
}
