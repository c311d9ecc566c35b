package org.agreement.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.agreement.cli.options.RequestOptions;
import org.agreement.core.data.Source;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.FileFailures;
import org.agreement.core.request.RequestSources;
import org.agreement.core.request.Setting;

/** Finds what a request is read from. */
final class RequestFiles {

    private static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final Function<String, Failure> mistakes;
    private final Function<String, Source> examples;

    /**
     * A finder of sources.
     *
     * @param in what {@code -} stands for
     * @param mistakes makes the failure of a wrong usage, given the key of its text
     * @param examples the reference requests by name
     */
    RequestFiles(InputStream in, Function<String, Failure> mistakes, Function<String, Source> examples) {
        this.in = in;
        this.mistakes = mistakes;
        this.examples = examples;
    }

    /**
     * The sources of a request that is given as a file or as an example.
     *
     * @throws Failure if there is no such file, or the options contradict each other
     */
    RequestSources of(Optional<String> file, RequestOptions options) {
        if (file.isPresent() == options.example().isPresent()) {
            throw mistakes.apply("mistake.requestOrExample");
        }
        Source request = options.example().map(examples).orElseGet(() -> source(file.orElseThrow()));
        return new RequestSources(
                request,
                options.house().stream().map(this::source).toList(),
                options.settings().stream().map(this::setting).toList());
    }

    private Setting setting(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw mistakes.apply("mistake.setting");
        }
        return new Setting(text.substring(0, equals), text.substring(equals + 1));
    }

    private Source source(String name) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return Source.of(STANDARD_INPUT, in);
            }
            Path file = Path.of(name);
            if (Files.notExists(file)) {
                throw new Failure(ErrorCode.FILE_NOT_FOUND, name);
            }
            return Source.of(file);
        } catch (IOException e) {
            throw FileFailures.of(name, e);
        }
    }
}
