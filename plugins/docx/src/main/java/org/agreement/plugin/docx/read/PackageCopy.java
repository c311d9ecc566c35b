package org.agreement.plugin.docx.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.agreement.plugin.docx.read.ZipEntries.Entry;

/** Copies an archive with some files replaced and some added; all others keep their packed bytes. */
final class PackageCopy {

    private static final int DIRECTORY_LENGTH = 46;
    private static final short VERSION = 20;
    private static final short DEFLATED = 8;
    private static final short UTF8_NAME = 1 << 11;
    private static final int DESCRIPTOR = 1 << 3;

    /** New files are of the first day that zip knows: the same input gives the same bytes. */
    private static final int FIRST_DAY = 0x0021 << 16;

    private final Map<String, byte[]> replaced = new LinkedHashMap<>();
    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /** Replaces a file, or adds one. */
    void put(String name, byte[] content) {
        replaced.put(name, content);
    }

    /** Writes the copy. */
    void write(ZipEntries zip, OutputStream out) throws IOException {
        Map<String, byte[]> left = new LinkedHashMap<>(replaced);
        for (Entry entry : zip.all()) {
            byte[] content = left.remove(entry.name());
            if (content == null) {
                copy(zip, entry);
            } else {
                add(entry.name(), content);
            }
        }
        for (Map.Entry<String, byte[]> file : left.entrySet()) {
            add(file.getKey(), file.getValue());
        }
        files.writeTo(out);
        directory.writeTo(out);
        byte[] tail = new byte[22];
        ByteBuffer end = over(tail).putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        end.putShort((short) count)
                .putShort((short) count)
                .putInt(directory.size())
                .putInt(files.size())
                .putShort((short) 0);
        out.write(tail);
        out.flush();
    }

    private void copy(ZipEntries zip, Entry entry) throws IOException {
        ByteBuffer known = zip.directory(entry);
        byte[] head = new byte[DIRECTORY_LENGTH];
        known.get(0, head);
        byte[] rest = new byte[known.limit() - DIRECTORY_LENGTH];
        known.get(DIRECTORY_LENGTH, rest);
        ByteBuffer fields = over(head);
        // Sizes are told before the bytes here, so that none need to follow them.
        fields.putShort(8, (short) (fields.getShort(8) & ~DESCRIPTOR)).putInt(42, files.size());
        byte[] packed = new byte[entry.packed()];
        zip.packed(entry).get(packed);
        int nameLength = Short.toUnsignedInt(fields.getShort(28));
        byte[] name = new byte[nameLength];
        known.get(DIRECTORY_LENGTH, name);
        local(fields, name, packed);
        directory.write(head);
        directory.write(rest);
        count++;
    }

    private void add(String name, byte[] content) throws IOException {
        byte[] rawName = name.getBytes(StandardCharsets.UTF_8);
        byte[] packed = packed(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] head = new byte[DIRECTORY_LENGTH];
        ByteBuffer fields = over(head).putInt(0x02014b50).putShort(VERSION).putShort(VERSION);
        fields.putShort(UTF8_NAME).putShort(DEFLATED).putInt(FIRST_DAY).putInt((int) crc.getValue());
        fields.putInt(packed.length).putInt(content.length).putShort((short) rawName.length);
        fields.putInt(42, files.size());
        local(fields, rawName, packed);
        directory.write(head);
        directory.write(rawName);
        count++;
    }

    /** The head of a file repeats what the directory says of it. */
    private void local(ByteBuffer fields, byte[] name, byte[] packed) throws IOException {
        byte[] head = new byte[30];
        ByteBuffer local =
                over(head).putInt(0x04034b50).putShort(fields.getShort(6)).putShort(fields.getShort(8));
        local.putShort(fields.getShort(10)).putInt(fields.getInt(12)).putInt(fields.getInt(16));
        local.putInt(fields.getInt(20))
                .putInt(fields.getInt(24))
                .putShort((short) name.length)
                .putShort((short) 0);
        files.write(head);
        files.write(name);
        files.write(packed);
    }

    private static byte[] packed(byte[] content) throws IOException {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
                out.write(content);
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static ByteBuffer over(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
