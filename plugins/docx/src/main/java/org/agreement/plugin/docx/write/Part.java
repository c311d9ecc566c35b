package org.agreement.plugin.docx.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A part of the document, deflated. */
final class Part {

    private static final int ROOM = 1 << 13;

    private final String name;
    private final int size;
    private final int crc;
    private final byte[] deflated;

    private Part(String name, int size, int crc, byte[] deflated) {
        this.name = name;
        this.size = size;
        this.crc = crc;
        this.deflated = deflated;
    }

    /** Deflates a part. */
    static Part of(String name, byte[] bytes, Deflater deflater) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(ROOM);
        byte[] buffer = new byte[ROOM];
        while (!deflater.finished()) {
            deflated.write(buffer, 0, deflater.deflate(buffer));
        }
        return new Part(name, bytes.length, (int) crc.getValue(), deflated.toByteArray());
    }

    /** The path in the archive. */
    String name() {
        return name;
    }

    /** The number of bytes before it was deflated. */
    int size() {
        return size;
    }

    /** The check sum of those bytes. */
    int crc() {
        return crc;
    }

    /** The number of bytes now. */
    int deflatedSize() {
        return deflated.length;
    }

    /** Writes the deflated bytes. */
    void write(OutputStream out) throws IOException {
        out.write(deflated);
    }
}
