package org.agreement.cli;

import java.util.Optional;
import org.agreement.cli.options.DataFormat;
import org.agreement.cli.options.FailOn;
import org.agreement.cli.options.RequestOptions;
import org.agreement.core.CreateOptions;
import org.agreement.core.Created;
import org.agreement.core.request.AgreementRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a request, checks, assembles, reviews and prices it, and stores the agreement. */
@Command(name = "create", customSynopsis = "agreement create (REQUEST | --example NAME) [OPTIONS]")
final class CreateCommand implements Subcommand {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "REQUEST")
    private @Nullable String request;

    @Mixin
    private final RequestOptions options = new RequestOptions();

    @Option(names = "--key", paramLabel = "KEY")
    private @Nullable String key;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--fail-on", paramLabel = "error|warning|notice|never")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--format", paramLabel = "text|json")
    private DataFormat format = DataFormat.TEXT;

    CreateCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        if (key != null && key.isBlank()) {
            throw session.mistake("mistake.blank", "--key");
        }
        CreateOptions how = new CreateOptions(Optional.ofNullable(key), dryRun, failOn.severity());
        AgreementRequest read = session.request(Optional.ofNullable(request), options);
        Created created = session.engine().archive().create(read, how);
        if (format == DataFormat.JSON) {
            session.print(CreatedJson.of(created, session.texts().language()));
        } else {
            new CreatedReport(session).print(created);
        }
        if (created.rejected()) {
            session.remarks().warning(session.text("created.failed", failOn));
            return ExitCode.FINDINGS;
        }
        if (created.existed()) {
            session.remarks().progress(session.text("created.existing"));
        }
        created.number().ifPresent(number -> session.remarks().hint(session.text("created.next", number)));
        return ExitCode.DONE;
    }
}
