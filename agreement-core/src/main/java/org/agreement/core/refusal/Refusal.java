package org.agreement.core.refusal;

import java.util.Optional;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.data.Place;

/**
 * Why something given cannot be accepted, where it stands, and what would be right.
 *
 * @param code such as {@code AGR-1003}; a plugin's complaint brings its own
 * @param requirement such as {@code }; empty if none
 * @param path such as {@code parties.customer.organization.creditCode}; empty for the whole file
 * @param value what was written, personal data masked; empty if it says nothing; kept to one short line
 * @param message what is wrong
 * @param wayOut what would be right
 */
public record Refusal(
        String code, String requirement, Place place, String path, String value, Bilingual message, Bilingual wayOut) {

    private static final int LONGEST_VALUE = 60;

    public Refusal {
        value = shortened(value);
    }

    /** A refusal without value; arguments are texts, or {@link Bilingual}s where the languages differ. */
    public static Refusal of(ErrorCode code, Place place, String path, Object... arguments) {
        return new Refusal(
                code.code(),
                code.requirement(),
                place,
                path,
                "",
                Messages.message(code, arguments),
                Messages.wayOut(code, arguments));
    }

    /** This refusal with what was written; mask it first if it is personal. */
    public Refusal withValue(String written) {
        return new Refusal(code, requirement, place, path, written, message, wayOut);
    }

    /** This refusal with the requirement that it serves. */
    public Refusal withRequirement(String served) {
        return new Refusal(code, served, place, path, value, message, wayOut);
    }

    /** {@code request.yaml:14:17 AGR-1003 parties…creditCode '9133…': check character should be 'X' }. */
    public String line(Language language) {
        String subject = (path + (value.isEmpty() ? "" : " '" + value + "'")).strip();
        return place
                + " "
                + code
                + (subject.isEmpty() ? "" : " " + subject)
                + ": "
                + language.of(message)
                + (requirement.isEmpty() ? "" : " (" + requirement + ")");
    }

    /** The refusal as commands print it with {@code --format json}; what is absent is {@code null}. */
    public JsonObject json(Language language) {
        return JsonObject.builder()
                .put("code", code)
                .putOptional("requirement", present(requirement))
                .put("file", place.file())
                .put("line", place.line() == 0 ? JsonValue.nothing() : JsonValue.of(place.line()))
                .put("column", place.line() == 0 ? JsonValue.nothing() : JsonValue.of(place.column()))
                .put("path", path)
                .putOptional("value", present(value))
                .put("message", language.of(message))
                .putOptional("suggestion", present(language.of(wayOut)))
                .build();
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private static String shortened(String value) {
        String line = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_VALUE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
    }
}
