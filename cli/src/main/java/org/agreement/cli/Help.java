package org.agreement.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Answers {@code --help} and {@code --version}. */
final class Help {

    private Help() {}

    /** Shows the global options with the command above all others only. */
    static void arrange(CommandLine commandLine) {
        var sections = commandLine.getHelpSectionMap();
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> help.optionListExcludingGroups(own(help)));
        sections.put(
                UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
                help -> own(help).isEmpty() ? "" : help.optionListHeading());
        commandLine.setHelpSectionMap(sections);
    }

    /** Prints what was asked for; whether something was. */
    static boolean answer(CommandLine.ParseResult parsed, Session session) {
        for (CommandLine commandLine : parsed.asCommandLineList()) {
            if (commandLine.isUsageHelpRequested()) {
                commandLine.usage(session.out());
                return true;
            }
            if (commandLine.isVersionHelpRequested()) {
                session.out().println("agreement " + version());
                return true;
            }
        }
        return false;
    }

    /** The version of the program; classes that are not packaged have none. */
    static String version() {
        String version = Help.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static List<OptionSpec> own(CommandLine.Help help) {
        return help.commandSpec().options().stream()
                .filter(option -> !option.inherited() && !option.hidden())
                .toList();
    }
}
