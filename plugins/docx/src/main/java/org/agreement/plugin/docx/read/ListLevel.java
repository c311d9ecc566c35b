package org.agreement.plugin.docx.read;

import java.util.Optional;
import org.agreement.api.review.UnreadableDocument;

/**
 * A level of a list.
 *
 * @param start the first number
 * @param format how numbers are printed
 * @param text what is printed, {@code %1} standing for the number of the first level
 * @param suffix what stands between number and text
 * @param legal whether all levels print decimal digits here
 * @param restart the level, counted from 1, after which the numbers start again; 0: never; empty: after each higher one
 * @param style the paragraph style whose paragraphs are of this level
 */
record ListLevel(
        int start,
        String format,
        String text,
        String suffix,
        boolean legal,
        Optional<Integer> restart,
        Optional<String> style) {

    /** Longer texts of numbers are cut. */
    private static final int LONGEST = 64;

    private static final ListLevel EMPTY =
            new ListLevel(0, "decimal", "", " ", false, Optional.empty(), Optional.empty());

    /** Reads the level that was just entered. */
    static ListLevel read(PartReader part) throws UnreadableDocument {
        ListLevel level = EMPTY;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            level = part.name().startsWith("mc:") ? level.alternatives(part) : level.with(part);
        }
        return level;
    }

    /** Newer formats stand beside one that every program knows, which comes last. */
    private ListLevel alternatives(PartReader part) throws UnreadableDocument {
        ListLevel level = this;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            level = part.name().startsWith("mc:") ? level.alternatives(part) : level.with(part);
        }
        return level;
    }

    private ListLevel with(PartReader part) throws UnreadableDocument {
        ListLevel level = part.value().map(value -> with(part.name(), value)).orElse(this);
        if (part.name().equals("isLgl")) {
            level = new ListLevel(start, format, text, suffix, part.on(), restart, style);
        }
        part.skip();
        return level;
    }

    private ListLevel with(String name, String value) {
        return switch (name) {
            case "start" ->
                new ListLevel(PartReader.number(value).orElse(start), format, text, suffix, legal, restart, style);
            case "numFmt" -> new ListLevel(start, value, text, suffix, legal, restart, style);
            case "lvlText" ->
                new ListLevel(
                        start,
                        format,
                        value.substring(0, Math.min(value.length(), LONGEST)),
                        suffix,
                        legal,
                        restart,
                        style);
            case "suff" ->
                new ListLevel(start, format, text, value.equals("nothing") ? "" : " ", legal, restart, style);
            case "lvlRestart" -> new ListLevel(start, format, text, suffix, legal, PartReader.number(value), style);
            case "pStyle" -> new ListLevel(start, format, text, suffix, legal, restart, Optional.of(value));
            default -> this;
        };
    }

    /** Whether its number starts again when a level, counted from 0, goes on. */
    boolean restartsAfter(int higher) {
        return restart.map(last -> higher + 1 <= last).orElse(true);
    }
}
