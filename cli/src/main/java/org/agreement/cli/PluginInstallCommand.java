package org.agreement.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.agreement.cli.options.DataFormat;
import org.agreement.core.plugin.PluginDescriptor;
import org.agreement.core.plugin.PluginRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a plugin into the home and pins it. */
@Command(name = "install", customSynopsis = "agreement plugin install PATH [OPTIONS]")
final class PluginInstallCommand implements Subcommand {

    private final Session session;

    @Parameters(paramLabel = "PATH")
    private @Nullable Path path;

    @Option(names = "--format", paramLabel = "text|json")
    private DataFormat format = DataFormat.TEXT;

    PluginInstallCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        PluginDescriptor plugin;
        try {
            plugin = session.engine().installer().install(Objects.requireNonNull(path));
        } catch (PluginRefused refused) {
            session.remarks().refusals(refused.refusal().reasons());
            return ExitCode.PLUGIN_REFUSED;
        }
        if (format == DataFormat.JSON) {
            session.print(PluginJson.descriptor(plugin).build());
        } else {
            session.out()
                    .println(session.text(
                            "plugin.nowInstalled",
                            plugin.id(),
                            plugin.version(),
                            session.texts().language().of(plugin.name())));
        }
        return ExitCode.DONE;
    }
}
