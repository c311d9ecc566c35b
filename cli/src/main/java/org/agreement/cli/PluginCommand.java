package org.agreement.cli;

import picocli.CommandLine.Command;

/** The plugins: what is loaded, what was refused and why, installing and removing. */
@Command(
        name = "plugin",
        customSynopsis = "agreement plugin (list | show ID | install PATH | remove ID)",
        subcommands = {
            PluginListCommand.class,
            PluginShowCommand.class,
            PluginInstallCommand.class,
            PluginRemoveCommand.class
        })
final class PluginCommand {}
