package org.agreement.plugin.docx.read;

import java.util.Optional;
import org.agreement.api.review.UnreadableDocument;

/**
 * What a paragraph says of itself.
 *
 * @param joined whether its end is not there, so that the next paragraph goes on with it
 * @param end the tracked change that its end is part of
 */
record ParagraphProperties(Optional<String> style, ListReference list, boolean joined, Optional<Revision> end) {

    static final ParagraphProperties NONE =
            new ParagraphProperties(Optional.empty(), ListReference.NONE, false, Optional.empty());

    /** Reads the properties that were just entered. */
    static ParagraphProperties read(PartReader part, Version version) throws UnreadableDocument {
        ParagraphProperties read = NONE;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            switch (part.name()) {
                case "numPr" -> read = read.in(read.style, ListReference.read(part, version));
                case "rPr" -> read = read.endedBy(part, version);
                case "pStyle" -> {
                    read = read.in(part.value(), read.list);
                    part.skip();
                }
                case "pPrChange" -> read = version == Version.BEFORE ? read.before(part) : read.skip(part);
                default -> part.skip();
            }
        }
        return read;
    }

    private ParagraphProperties in(Optional<String> otherStyle, ListReference otherList) {
        return new ParagraphProperties(otherStyle, otherList, joined, end);
    }

    private ParagraphProperties skip(PartReader part) throws UnreadableDocument {
        part.skip();
        return this;
    }

    /** With the properties that it had before it was given these. */
    private ParagraphProperties before(PartReader part) throws UnreadableDocument {
        ParagraphProperties before = in(Optional.empty(), ListReference.NONE);
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("pPr")) {
                ParagraphProperties earlier = read(part, Version.BEFORE);
                before = in(earlier.style, earlier.list);
            } else {
                part.skip();
            }
        }
        return before;
    }

    private ParagraphProperties endedBy(PartReader part, Version version) throws UnreadableDocument {
        boolean gone = false;
        Optional<Revision> change = Optional.empty();
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (version.shows(part.name())) {
                change = Optional.of(Revision.of(part));
            } else if (Version.isChange(part.name())) {
                gone = true;
            }
            part.skip();
        }
        return new ParagraphProperties(style, list, gone, change);
    }
}
