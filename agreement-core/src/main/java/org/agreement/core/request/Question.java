package org.agreement.core.request;

import java.util.List;
import java.util.Optional;
import org.agreement.api.value.Bilingual;

/**
 * Something that an interview asks for.
 *
 * @param path of the term in the request
 * @param text what it is and how it is written, with an example
 * @param options what can be answered, each by its number or its key; empty: anything
 * @param suggested what counts where nothing is answered
 * @param skippable whether nothing may be answered
 * @param several whether several answers may be given, with commas between
 */
public record Question(
        String path,
        Bilingual text,
        List<Option> options,
        Optional<String> suggested,
        boolean skippable,
        boolean several) {

    public Question {
        options = List.copyOf(options);
    }

    /** One of the possible answers. */
    public record Option(String key, Bilingual text) {}

    /** A question that must be answered. */
    static Question of(String path, Bilingual text) {
        return new Question(path, text, List.of(), Optional.empty(), false, false);
    }

    Question with(List<Option> some) {
        return new Question(path, text, some, suggested, skippable, several);
    }

    Question suggesting(Optional<String> answer) {
        return new Question(path, text, options, answer, skippable || answer.isPresent(), several);
    }

    Question canBeSkipped() {
        return new Question(path, text, options, suggested, true, several);
    }

    Question forSeveral() {
        return new Question(path, text, options, suggested, skippable, true);
    }
}
