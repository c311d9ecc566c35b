package org.agreement.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.cli.output.Style;
import org.agreement.core.refusal.Language;

/**
 * What of the arguments must be known before they are parsed, so that mistakes in them are told as the user asked for.
 *
 * @param language of all messages
 * @param json whether the data, and with it the remarks, are JSON
 * @param debug whether stack traces are shown
 */
record Preview(Language language, boolean json, boolean debug, Style style) {

    /** What the launcher hands on of the three others, because it changes them. */
    private static final String USER_LOCALE = "AGREEMENT_USER_LOCALE";

    private static final List<String> LOCALES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    static Preview of(List<String> arguments, Surroundings surroundings) {
        Map<String, String> environment = surroundings.environment();
        Language language =
                value(arguments, "--lang").flatMap(Preview::language).orElseGet(() -> language(environment));
        boolean coloured = switch (value(arguments, "--color").orElse("auto")) {
            case "always" -> true;
            case "never" -> false;
            default ->
                surroundings.width().isPresent()
                        && environment.getOrDefault("NO_COLOR", "").isEmpty();
        };
        return new Preview(
                language,
                value(arguments, "--format").filter("json"::equals).isPresent(),
                arguments.contains("--debug"),
                new Style(coloured));
    }

    /** The language of the user's locale; Chinese where it says none. */
    private static Language language(Map<String, String> environment) {
        String locale = LOCALES.stream()
                .filter(environment::containsKey)
                .map(environment::get)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        String name = environment.getOrDefault(USER_LOCALE, locale);
        return name.isEmpty() || name.startsWith("zh") || name.matches("(C|POSIX)([.].*)?") ? Language.ZH : Language.EN;
    }

    private static Optional<Language> language(String name) {
        return switch (name) {
            case "zh" -> Optional.of(Language.ZH);
            case "en" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }

    private static Optional<String> value(List<String> arguments, String option) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(option + "=")) {
                return Optional.of(argument.substring(option.length() + 1));
            }
            if (argument.equals(option) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
