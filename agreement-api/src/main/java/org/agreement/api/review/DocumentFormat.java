package org.agreement.api.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Reads documents of a format for review, and writes findings into them as comments. Stateless. */
public interface DocumentFormat {

    /** The file name extension, lower case, without the dot. */
    String extension();

    /**
     * Reads a document as its reader sees it: with the numbers that its program computes, and as if all changes were accepted.
     *
     * <p>The passages are its lines and the rows of its tables. A format may give every line as a paragraph without heading:
     * the engine recognises titles, headings and items itself, by how they begin, as it does in plain text. Rows stay rows;
     * {@link Passage#clause} is kept. The engine bounds the stream and closes it; whom the text protects and on which day it is
     * reviewed is not the format's concern.
     *
     * @throws UnreadableDocument if the document cannot be read
     */
    ForeignText read(InputStream in) throws IOException;

    /**
     * Reads what a document tracks of its changes; empty where it tracks none, or where nobody can in the format. The engine asks
     * only where it is compared with an earlier version.
     *
     * @throws UnreadableDocument if the document cannot be read
     */
    default Optional<TrackedChanges> changes(InputStream in) throws IOException {
        return Optional.empty();
    }

    /**
     * Reads what stands in a document beside the text that {@link #read} gives; empty where nobody can in the format. The engine asks
     * only where it is compared with an earlier version.
     *
     * @throws UnreadableDocument if the document cannot be read
     */
    default List<Aside> asides(InputStream in) throws IOException {
        return List.of();
    }

    /**
     * Copies a document with a comment at the place of each finding; nothing else changes. The findings are of the text that
     * {@link #read} gives for the same document.
     *
     * @param at when the comments are made
     * @throws UnreadableDocument if the document cannot be read
     */
    void comment(InputStream in, List<Finding> findings, LocalDateTime at, OutputStream out) throws IOException;
}
