package org.agreement.cli;

import org.agreement.cli.options.GlobalOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command above all others, which does nothing by itself. */
@Command(
        name = AgreementCommand.NAME,
        customSynopsis = "agreement [OPTIONS] COMMAND …",
        addMethodSubcommands = false,
        subcommands = {
            InitCommand.class,
            SchemaCommand.class,
            CreateCommand.class,
            ShowCommand.class,
            ListCommand.class,
            ReviewCommand.class,
            DiffCommand.class,
            QuoteCommand.class,
            ScheduleCommand.class,
            BillCommand.class,
            PluginCommand.class,
            VerifyCommand.class,
            DoctorCommand.class,
            CompletionCommand.class
        })
final class AgreementCommand {

    static final String NAME = "agreement";

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    GlobalOptions options() {
        return options;
    }
}
