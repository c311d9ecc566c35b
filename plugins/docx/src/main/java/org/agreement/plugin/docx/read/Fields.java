package org.agreement.plugin.docx.read;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open: their instructions are not printed, their results are. */
final class Fields {

    /** Whether the result of the field has begun. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    /** A mark of a field: begin, separate or end. */
    void mark(String kind) {
        switch (kind) {
            case "begin" -> open.push(false);
            case "separate" -> {
                if (open.poll() != null) {
                    open.push(true);
                }
            }
            case "end" -> open.poll();
            default -> {
                // No other kind is known.
            }
        }
    }

    /** Whether text is printed now. */
    boolean print() {
        return !open.contains(false);
    }

    /** An instruction ends with its paragraph at the latest: nothing can hide behind one that is not closed. */
    void endParagraph() {
        open.removeIf(result -> !result);
    }
}
