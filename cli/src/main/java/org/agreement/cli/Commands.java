package org.agreement.cli;

import java.lang.reflect.InvocationTargetException;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the tree of commands; a command itself is made only when it is asked for. */
final class Commands {

    private Commands() {}

    /** The commands of a run. */
    static CommandLine create(AgreementCommand root, Session session) {
        CommandLine commandLine = new CommandLine(root, factory(session));
        commandLine
                .setResourceBundle(session.texts().bundle())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        session.style().coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setAbbreviatedOptionsAllowed(false)
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setUsageHelpWidth(100)
                .setOverwrittenOptionsAllowed(false);
        Help.arrange(commandLine);
        return commandLine;
    }

    private static IFactory factory(Session session) {
        IFactory usual = CommandLine.defaultFactory();
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return Subcommand.class.isAssignableFrom(type) ? command(type, session) : usual.create(type);
            }
        };
    }

    private static <K> K command(Class<K> type, Session session) throws Exception {
        try {
            return type.getDeclaredConstructor(Session.class).newInstance(session);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName(), e.getCause());
        }
    }
}
