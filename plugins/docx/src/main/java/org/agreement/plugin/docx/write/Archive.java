package org.agreement.plugin.docx.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a zip archive of parts that are deflated already, so that those which never change are deflated once; every entry
 * bears the first time that zip knows. The JDK's own archive writer takes no deflated entries.
 */
final class Archive {

    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final int LISTED_ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 20;
    private static final int DEFLATED = 8;
    private static final int FIRST_DAY = 0x00210000;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;
    private int written;

    Archive(OutputStream out) {
        this.out = out;
    }

    void add(Part part) throws IOException {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        four(entry, LOCAL_ENTRY);
        describe(entry, part);
        entry.writeBytes(name(part));
        list(part);
        entry.writeTo(out);
        part.write(out);
        written += entry.size() + part.deflatedSize();
    }

    private void list(Part part) {
        four(directory, LISTED_ENTRY);
        two(directory, VERSION);
        describe(directory, part);
        two(directory, 0); // comment
        two(directory, 0); // disk
        two(directory, 0); // internal attributes
        four(directory, 0); // external attributes
        four(directory, written);
        directory.writeBytes(name(part));
        entries++;
    }

    /** What both headers say. */
    private static void describe(ByteArrayOutputStream header, Part part) {
        two(header, VERSION);
        two(header, 0); // flags
        two(header, DEFLATED);
        four(header, FIRST_DAY);
        four(header, part.crc());
        four(header, part.deflatedSize());
        four(header, part.size());
        two(header, name(part).length);
        two(header, 0); // extra
    }

    /** Writes the directory; the archive is complete. */
    void finish() throws IOException {
        int listed = directory.size();
        four(directory, END);
        four(directory, 0); // disks
        two(directory, entries);
        two(directory, entries);
        four(directory, listed);
        four(directory, written);
        two(directory, 0); // comment
        directory.writeTo(out);
        out.flush();
    }

    private static byte[] name(Part part) {
        return part.name().getBytes(StandardCharsets.US_ASCII);
    }

    private static void two(ByteArrayOutputStream to, int value) {
        to.write(value);
        to.write(value >>> Byte.SIZE);
    }

    private static void four(ByteArrayOutputStream to, int value) {
        two(to, value);
        two(to, value >>> Short.SIZE);
    }
}
