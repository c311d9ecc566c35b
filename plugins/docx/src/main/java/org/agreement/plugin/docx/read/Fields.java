package org.agreement.plugin.docx.read;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open: their instructions are not printed, their results are. */
final class Fields {

    /** Whether the result of the field has begun. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private int instructions;

    /** A mark of a field: begin, separate or end. */
    void mark(String kind) {
        switch (kind) {
            case "begin" -> {
                open.push(false);
                instructions++;
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    close();
                    open.push(true);
                }
            }
            case "end" -> close();
            default -> {
                // No other kind is known.
            }
        }
    }

    private void close() {
        if (!open.isEmpty() && !open.pop()) {
            instructions--;
        }
    }

    /** Whether text is printed now. */
    boolean print() {
        return instructions == 0;
    }

    /** An instruction ends with its paragraph at the latest: nothing can hide behind one that is not closed. */
    void endParagraph() {
        if (instructions > 0) {
            open.removeIf(result -> !result);
            instructions = 0;
        }
    }
}
