package org.agreement.cli;

/** What the user asks for: its fields are options, running it makes one call of the engine and prints the answer. */
interface Subcommand {

    /** Prints the answer; what goes wrong is thrown. */
    ExitCode run();
}
