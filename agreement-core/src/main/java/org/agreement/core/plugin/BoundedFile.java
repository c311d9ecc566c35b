package org.agreement.core.plugin;

import java.io.IOException;
import java.io.InputStream;
import org.agreement.core.data.Source;

/** Reads files of at most {@link Source#MAX_BYTES}. */
final class BoundedFile {

    private BoundedFile() {}

    /**
     * All bytes of a stream.
     *
     * @throws IOException also if there are too many
     */
    static byte[] read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(Source.MAX_BYTES + 1);
        if (bytes.length > Source.MAX_BYTES) {
            throw new IOException(name + " is bigger than " + Source.MAX_BYTES + " bytes");
        }
        return bytes;
    }
}
