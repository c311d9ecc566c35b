package org.agreement.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.agreement.cli.output.Texts;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Suggestion;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with the arguments, and what was probably meant. */
final class Mistakes {

    private final Texts texts;

    Mistakes(Texts texts) {
        this.texts = texts;
    }

    Failure failure(ParameterException mistake) {
        CommandSpec command = mistake.getCommandLine().getCommandSpec();
        return new Failure(
                ErrorCode.WRONG_USAGE,
                message(mistake, command),
                texts.of("mistake.wayOut", command.qualifiedName() + " --help"));
    }

    private String message(ParameterException mistake, CommandSpec command) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), unmatched.isUnknownOption(), command);
        }
        if (mistake instanceof MissingParameterException missing) {
            return texts.of("mistake.missing", names(missing.getMissing()));
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            return texts.of("mistake.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = mistake.getArgSpec();
        if (argument != null && mistake.getValue() != null) {
            return texts.of("mistake.value", name(argument), mistake.getValue(), expected(argument));
        }
        return String.valueOf(mistake.getMessage());
    }

    private String unmatched(String word, boolean option, CommandSpec command) {
        if (option) {
            List<String> names =
                    command.options().stream().map(OptionSpec::longestName).toList();
            return suggesting("mistake.unknownOption", word, names);
        }
        if (!command.subcommands().isEmpty()) {
            return suggesting(
                    "mistake.unknownCommand",
                    word,
                    List.copyOf(command.subcommands().keySet()));
        }
        return texts.of("mistake.superfluous", word);
    }

    private String suggesting(String key, String word, List<String> names) {
        String bare = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        return texts.of(key, bare)
                + Suggestion.nearest(bare, names)
                        .map(name -> texts.of("mistake.suggestion", name))
                        .orElse("");
    }

    private String expected(ArgSpec argument) {
        Class<?> type =
                argument.typeInfo().isMultiValue() ? argument.typeInfo().getAuxiliaryTypes()[0] : argument.type();
        Object[] choices = type.getEnumConstants();
        if (choices != null) {
            return List.of(choices).stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        String key = "expects." + type.getSimpleName();
        return texts.has(key) ? texts.of(key) : argument.paramLabel();
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(Mistakes::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
