package org.agreement.api.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes an agreement in one format. The same input gives the same bytes, in any zone and locale. */
public interface Renderer {

    /** The name of the format as a user asks for it, lower case, unique over all plugins. */
    String format();

    /** Whether the output is no text, so that it goes into a file only. */
    boolean binary();

    /** The format that this one is made from, given as {@link RenderInput#source}; empty: none. */
    default Optional<String> from() {
        return Optional.empty();
    }

    /** The fonts of its documents, if it sets any. */
    default List<Font> fonts() {
        return List.of();
    }

    /**
     * Writes the agreement; flushes but does not close the stream.
     *
     * @throws Unrenderable if the format cannot hold the agreement as it is, with all reasons and before anything is written
     */
    void render(RenderInput in, OutputStream out) throws IOException;
}
