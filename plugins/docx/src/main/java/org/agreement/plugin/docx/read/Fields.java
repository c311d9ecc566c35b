package org.agreement.plugin.docx.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The fields that are open: their instructions are not printed, their results are. */
final class Fields {

    private static final Pattern PAGE =
            Pattern.compile("\\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?![A-Z])", Pattern.CASE_INSENSITIVE);

    /** Whether the result of the field has begun. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private final StringBuilder instruction = new StringBuilder();
    private int instructions;

    /** Whether a field shows the number of a page, or how many there are: nobody knows it until the pages are set. */
    static boolean isPage(String instruction) {
        return PAGE.matcher(instruction).lookingAt();
    }

    /** Adds to the instruction of the field that began last. */
    void instruct(String words) {
        instruction.append(words);
    }

    /** A mark of a field: begin, separate or end. */
    void mark(String kind) {
        switch (kind) {
            case "begin" -> {
                open.push(false);
                instructions++;
                instruction.setLength(0);
            }
            case "separate" -> {
                if (!open.isEmpty() && !isPage(instruction.toString())) {
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
