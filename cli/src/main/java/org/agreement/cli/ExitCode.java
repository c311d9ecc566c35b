package org.agreement.cli;

import org.agreement.core.refusal.ErrorCode;

/** How a command ended; scripts rely on the numbers. */
enum ExitCode {
    DONE(0),
    INTERNAL_ERROR(1),
    WRONG_USAGE(2),
    INPUT_REFUSED(3),
    /** Findings at or above {@code --fail-on}. */
    FINDINGS(4),
    /** No such agreement, plugin or file. */
    NOT_FOUND(5),
    /** A plugin was refused and is needed. */
    PLUGIN_REFUSED(6),
    STORE_FAILED(7);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The code with which a command ends that fails so. */
    static ExitCode of(ErrorCode.Kind kind) {
        return switch (kind) {
            case INTERNAL -> INTERNAL_ERROR;
            case USAGE -> WRONG_USAGE;
            case INPUT -> INPUT_REFUSED;
            case NOT_FOUND -> NOT_FOUND;
            case PLUGIN -> PLUGIN_REFUSED;
            case STORE -> STORE_FAILED;
        };
    }
}
