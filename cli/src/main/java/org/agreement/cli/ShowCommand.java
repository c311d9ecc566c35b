package org.agreement.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.agreement.cli.options.OutputOptions;
import org.agreement.core.store.StoredAgreement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a stored agreement in one of the formats. */
@Command(name = "show", customSynopsis = "agreement show NUMBER[@REVISION] [OPTIONS]")
final class ShowCommand implements Subcommand {

    private final Session session;

    @Parameters(paramLabel = "NUMBER")
    private @Nullable String number;

    @Option(names = "--format", paramLabel = "FORMAT", completionCandidates = Formats.class)
    private String format = "text";

    @Option(names = "--annotated")
    private boolean annotated;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        Engine engine = session.engine();
        if (output.file().isEmpty() && engine.renderers().get(format).binary()) {
            throw session.mistake("mistake.binary", format);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        StoredAgreement stored = engine.archive().get(Objects.requireNonNull(number));
        try {
            engine.archive().show(stored, format, annotated, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        session.write(content.toByteArray(), output);
        return ExitCode.DONE;
    }

    /** What a shell completes: the formats that the program brings with it. */
    static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return List.of("text", "md", "html", "json", "docx", "pdf").iterator();
        }
    }
}
