package org.agreement.benchmarks;

import java.io.IOException;
import java.io.OutputStream;

/** Something that writes the document again and again. */
interface Engine {

    String name();

    /** Writes the document once. */
    void write(OutputStream out) throws IOException;
}
