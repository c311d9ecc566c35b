package org.agreement.api.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Reads documents of a format for review, and writes findings into them as comments. */
public interface DocumentFormat {

    /** The file name extension, lower case, without the dot. */
    String extension();

    /**
     * Reads a document. The engine bounds the stream and closes it; whom the
     * text protects and on which day it is reviewed is not the format's concern.
     *
     * @throws IOException if the document cannot be read, with a message for its user
     */
    ForeignText read(InputStream in) throws IOException;

    /** Copies a document with a comment at the place of each finding; nothing else changes. */
    void comment(InputStream in, List<Finding> findings, OutputStream out) throws IOException;
}
