package org.agreement.core.refusal;

import org.agreement.core.data.Flaw;

/** Gives the flaws of a file their codes and texts. */
final class FlawRefusals {

    private FlawRefusals() {}

    static Refusal of(Flaw flaw) {
        return Refusal.of(
                code(flaw.kind()), flaw.place(), flaw.path(), flaw.arguments().toArray());
    }

    private static ErrorCode code(Flaw.Kind kind) {
        return switch (kind) {
            case TOO_BIG -> ErrorCode.FILE_TOO_BIG;
            case NOT_UTF8 -> ErrorCode.NOT_UTF8;
            case FORBIDDEN_CHARACTER -> ErrorCode.FORBIDDEN_CHARACTER;
            case SYNTAX -> ErrorCode.SYNTAX;
            case UNCLOSED_QUOTE -> ErrorCode.UNCLOSED_QUOTE;
            case UNCLOSED_BRACKET -> ErrorCode.UNCLOSED_BRACKET;
            case MISPLACED_COLON -> ErrorCode.MISPLACED_COLON;
            case MISSING_COLON -> ErrorCode.MISSING_COLON;
            case INDENTATION -> ErrorCode.INDENTATION;
            case TAB -> ErrorCode.TAB_INDENTATION;
            case RESERVED_CHARACTER -> ErrorCode.RESERVED_CHARACTER;
            case ESCAPE -> ErrorCode.ESCAPE;
            case DUPLICATE_KEY -> ErrorCode.DUPLICATE_KEY;
            case ALIAS -> ErrorCode.ALIAS;
            case ANCHOR -> ErrorCode.ANCHOR;
            case TAG -> ErrorCode.TAG;
            case KEY -> ErrorCode.KEY_NOT_TEXT;
            case SECOND_DOCUMENT -> ErrorCode.SEVERAL_DOCUMENTS;
            case TOO_DEEP -> ErrorCode.NESTED_TOO_DEEP;
            case THOUSANDS_COMMA -> ErrorCode.THOUSANDS_COMMA;
            case TOO_MANY -> ErrorCode.TOO_MANY_REFUSALS;
        };
    }
}
