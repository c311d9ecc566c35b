package org.agreement.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.agreement.cli.options.OutputOptions;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.request.RequestForms;
import org.agreement.core.request.SchemaWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a request. */
@Command(name = "schema", customSynopsis = "agreement schema [INDUSTRY] [OPTIONS]")
final class SchemaCommand implements Subcommand {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "INDUSTRY")
    private @Nullable String industry;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        String name = Optional.ofNullable(industry).orElse(RequestForms.GENERAL);
        String schema =
                JsonWriter.pretty().text(new SchemaWriter(session.forms().of(name)).write(name));
        session.write(schema.getBytes(StandardCharsets.UTF_8), output);
        return ExitCode.DONE;
    }
}
