package org.agreement.cli;

import java.util.List;
import java.util.function.Supplier;
import org.agreement.cli.output.Remarks;
import org.agreement.cli.output.Texts;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Refused;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** One run of the command: every way in which it can end becomes an exit code and words. */
final class Run {

    private final Preview preview;
    private final Texts texts;
    private final Remarks remarks;
    private final AgreementCommand root = new AgreementCommand();
    private final Session session;
    private final String[] arguments;

    Run(Surroundings surroundings, String... arguments) {
        this.arguments = arguments.clone();
        this.preview = Preview.of(List.of(arguments), surroundings);
        this.texts = Texts.in(preview.language());
        this.remarks = new Remarks(surroundings.err(), texts, preview.json(), preview.style());
        this.session = new Session(surroundings, texts, remarks, preview.style(), root.options());
    }

    /** Runs the command; done is only what was also printed. */
    ExitCode exitCode() {
        ExitCode end = end(this::execute);
        ExitCode printed = end(this::print);
        return printed == ExitCode.DONE ? end : printed;
    }

    private ExitCode end(Supplier<ExitCode> step) {
        try {
            return step.get();
        } catch (Refused refused) {
            trace(refused);
            remarks.refusals(refused.refusals());
            return ExitCode.INPUT_REFUSED;
        } catch (Failure failure) {
            trace(failure);
            remarks.failure(failure);
            return ExitCode.of(failure.code().kind());
        } catch (ParameterException mistake) {
            trace(mistake);
            remarks.failure(new Mistakes(texts).failure(mistake));
            return ExitCode.WRONG_USAGE;
        } catch (RuntimeException | Error bug) {
            trace(bug);
            remarks.failure(Failure.causedBy(bug, ErrorCode.INTERNAL, oneLine(bug)));
            return ExitCode.INTERNAL_ERROR;
        }
    }

    private ExitCode execute() {
        CommandLine.ParseResult parsed = Commands.parse(root, session, arguments);
        if (Help.answer(parsed, session)) {
            return ExitCode.DONE;
        }
        List<CommandLine> chain = parsed.asCommandLineList();
        CommandLine last = chain.get(chain.size() - 1);
        Object command = last.getCommand();
        if (command instanceof Subcommand runnable) {
            session.runs(last.getCommandSpec().qualifiedName());
            return runnable.run();
        }
        throw new ParameterException(last, texts.of("mistake.noCommand"));
    }

    private ExitCode print() {
        session.out().flush();
        return ExitCode.DONE;
    }

    private static String oneLine(Throwable bug) {
        return bug.toString().lines().findFirst().orElse("");
    }

    private void trace(Throwable cause) {
        if (preview.debug()) {
            remarks.trace(cause);
        }
    }
}
