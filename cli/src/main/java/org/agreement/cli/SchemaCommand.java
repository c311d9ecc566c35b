package org.agreement.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.agreement.cli.options.OutputOptions;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.request.RequestForms;
import org.agreement.core.request.SchemaWriter;
import org.agreement.core.review.ReviewSettingsSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a request or of a project file. */
@Command(name = "schema", customSynopsis = "agreement schema [INDUSTRY | --project] [OPTIONS]")
final class SchemaCommand implements Subcommand {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "INDUSTRY")
    private @Nullable String industry;

    @Option(names = "--project")
    private boolean project;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        if (project && industry != null) {
            throw session.mistake("mistake.schema");
        }
        String schema = JsonWriter.pretty().text(project ? project() : request());
        session.write(schema.getBytes(StandardCharsets.UTF_8), output);
        return ExitCode.DONE;
    }

    private JsonObject request() {
        String name = Optional.ofNullable(industry).orElse(RequestForms.GENERAL);
        return new SchemaWriter(session.forms().of(name)).write(name);
    }

    private JsonObject project() {
        return ReviewSettingsSchema.of(session.engine().review().reviewer().rules());
    }
}
