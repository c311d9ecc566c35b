package org.agreement.api.render;

import java.io.IOException;
import java.io.OutputStream;

/** A renderer that can also write two versions of an agreement in one document, as changes that its reader accepts or rejects. */
public interface Redliner extends Renderer {

    /**
     * Writes the changes; flushes but does not close the stream. Accepting all of them gives the new text, rejecting all the old
     * one.
     *
     * @param old the old version, for what a document says about itself
     * @throws Unrenderable if the format cannot hold the text
     */
    void redline(RenderInput old, Redline changes, OutputStream out) throws IOException;
}
