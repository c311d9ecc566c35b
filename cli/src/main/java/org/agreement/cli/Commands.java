package org.agreement.cli;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Makes the tree of commands; a command itself is made only when it is asked for. */
final class Commands {

    private Commands() {}

    /**
     * What the arguments of a run mean.
     *
     * @throws ParameterException if there is a mistake in them
     */
    static ParseResult parse(AgreementCommand root, Session session, String... arguments) {
        Optional<ParseResult> parsed = named(root, session, arguments);
        return parsed.isPresent() ? parsed.get() : create(root, session).parseArgs(arguments);
    }

    /**
     * The same by those commands only whose names are among the arguments, because to describe all of them is a good part of a
     * short run; empty where the answer is about the others too.
     */
    private static Optional<ParseResult> named(AgreementCommand root, Session session, String... arguments) {
        List<String> words = List.of(arguments);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(root)
                .name(AgreementCommand.NAME)
                .addMixin("options", CommandSpec.forAnnotatedObject(root.options()));
        CommandLine commandLine = new CommandLine(spec, factory(session));
        for (Class<?> type : Objects.requireNonNull(AgreementCommand.class.getAnnotation(Command.class))
                .subcommands()) {
            if (words.contains(name(type))) {
                commandLine.addSubcommand(type);
            }
        }
        try {
            ParseResult parsed = arrange(commandLine, session).parseArgs(arguments);
            return parsed.hasSubcommand() && !parsed.isUsageHelpRequested() ? Optional.of(parsed) : Optional.empty();
        } catch (ParameterException e) {
            // told by all commands, which know what else could have been meant
            return Optional.empty();
        }
    }

    /** Commands are named like their classes. */
    static String name(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, name.length() - "Command".length()).toLowerCase(Locale.ROOT);
    }

    /** All commands. */
    static CommandLine create(AgreementCommand root, Session session) {
        return arrange(new CommandLine(root, factory(session)), session);
    }

    private static CommandLine arrange(CommandLine commandLine, Session session) {
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
