package org.agreement.plugin.docx.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The fields that are open: their instructions are not printed, their results are. */
final class Fields {

    private static final Pattern PAGE =
            Pattern.compile("\\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?![A-Z])", Pattern.CASE_INSENSITIVE);

    /** What comes behind so much of an instruction does not tell what field it is. */
    private static final int LONGEST = 100;

    private final Deque<Field> open = new ArrayDeque<>();
    private int instructions;
    private boolean pages = true;

    /** A field that is open. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }

    /** Reads the head or the foot of pages, where each page has another number. */
    void leaveOutPages() {
        pages = false;
    }

    /**
     * Whether what a field shows is left out: the number of a page, or how many there are, in the head or the foot of pages. Elsewhere
     * it is printed as it stands.
     */
    boolean leavesOut(CharSequence instruction) {
        return !pages && PAGE.matcher(instruction).lookingAt();
    }

    /** Adds to the beginning of the instruction of the innermost field. */
    void instruct(String words) {
        if (!open.isEmpty() && open.element().instruction.length() < LONGEST) {
            open.element().instruction.append(words);
        }
    }

    /** A mark of a field: begin, separate or end. */
    void mark(String kind) {
        switch (kind) {
            case "begin" -> {
                open.push(new Field());
                instructions++;
            }
            case "separate" -> {
                if (!open.isEmpty() && !open.element().result && !leavesOut(open.element().instruction)) {
                    open.element().result = true;
                    instructions--;
                }
            }
            case "end" -> close();
            default -> {
                // No other kind is known.
            }
        }
    }

    private void close() {
        if (!open.isEmpty() && !open.pop().result) {
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
            open.removeIf(field -> !field.result);
            instructions = 0;
        }
    }
}
