package org.agreement.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a script that completes commands and options in a shell. */
@Command(name = "completion", customSynopsis = "agreement completion [bash|zsh]")
final class CompletionCommand implements Subcommand {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "SHELL")
    @SuppressWarnings("UnusedVariable") // Checked and described only: zsh reads bash's script.
    private Shell shell = Shell.BASH;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode run() {
        session.out().print(AutoComplete.bash("agreement", Commands.create(new AgreementCommand(), session)));
        return ExitCode.DONE;
    }

    /** Shells that are known; zsh reads bash's script. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return this == BASH ? "bash" : "zsh";
        }
    }
}
