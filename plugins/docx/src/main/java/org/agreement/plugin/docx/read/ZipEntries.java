package org.agreement.plugin.docx.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.agreement.api.review.UnreadableDocument;

/** The files in a zip archive that is held in memory, found through its directory. Nothing is unpacked beyond its bounds. */
final class ZipEntries {

    /** More files than this hold no agreement. */
    static final int MOST = 10_000;

    /** No part is unpacked to more bytes than this. */
    static final int LARGEST = 64 << 20;

    /** All parts together may not claim to be larger. */
    static final long LARGEST_TOGETHER = 1L << 30;

    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;
    private final Map<String, Entry> byName = new LinkedHashMap<>();

    /**
     * A file in an archive.
     *
     * @param directory where the directory speaks of it
     * @param data where its packed bytes begin
     */
    record Entry(String name, int directory, int data, int packed, long size) {}

    private ZipEntries(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Reads the directory of an archive.
     *
     * @throws UnreadableDocument if there is none, or what it tells is unsafe
     */
    static ZipEntries of(byte[] bytes) throws UnreadableDocument {
        ZipEntries entries = new ZipEntries(bytes);
        try {
            entries.read(entries.directoryEnd());
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Unreadable.damaged();
        }
        return entries;
    }

    private int directoryEnd() throws UnreadableDocument {
        if (bytes.limit() < 4 || bytes.get(0) != 'P' || bytes.get(1) != 'K') {
            throw Unreadable.noArchive();
        }
        int last = bytes.limit() - DIRECTORY_END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == DIRECTORY_END) {
                return at;
            }
        }
        throw Unreadable.damaged();
    }

    private void read(int end) throws UnreadableDocument {
        int count = unsigned(end + 10);
        int at = bytes.getInt(end + 16);
        if (count > MOST) {
            throw Unreadable.tooMany(MOST);
        }
        long together = 0;
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY) {
                throw Unreadable.damaged();
            }
            Entry entry = entry(at);
            together += entry.size();
            if (together > LARGEST_TOGETHER) {
                throw Unreadable.tooBig((together >> 20) + " MiB");
            }
            if (byName.putIfAbsent(key(entry.name()), entry) != null) {
                throw Unreadable.twice(shown(entry.name()));
            }
            at += directoryLength(at);
            if (at > bytes.limit()) {
                throw Unreadable.damaged();
            }
        }
    }

    private Entry entry(int at) throws UnreadableDocument {
        if ((unsigned(at + 8) & ENCRYPTED) != 0) {
            throw Unreadable.encrypted();
        }
        byte[] raw = new byte[unsigned(at + 28)];
        bytes.get(at + ENTRY_LENGTH, raw);
        String name = new String(raw, StandardCharsets.UTF_8).replace('\\', '/');
        if (name.startsWith("/")
                || name.indexOf('\0') >= 0
                || List.of(name.split("/", -1)).contains("..")) {
            throw Unreadable.unsafeName();
        }
        int local = bytes.getInt(at + 42);
        int packed = bytes.getInt(at + 20);
        if (bytes.getInt(local) != LOCAL || packed < 0) {
            throw Unreadable.damaged();
        }
        int data = local + LOCAL_LENGTH + unsigned(local + 26) + unsigned(local + 28);
        if (data > bytes.limit() - packed) {
            throw Unreadable.damaged();
        }
        return new Entry(name, at, data, packed, Integer.toUnsignedLong(bytes.getInt(at + 24)));
    }

    private int directoryLength(int at) {
        return ENTRY_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /** All files, in the order of the directory. */
    List<Entry> all() {
        return new ArrayList<>(byName.values());
    }

    /** The file of a name; upper and lower case are the same in documents. */
    Optional<Entry> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** What the directory says of a file, and its packed bytes. */
    ByteBuffer directory(Entry entry) {
        return bytes.slice(entry.directory(), directoryLength(entry.directory()))
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The bytes of a file as they are packed. */
    ByteBuffer packed(Entry entry) {
        return bytes.slice(entry.data(), entry.packed());
    }

    /**
     * Unpacks a file.
     *
     * @throws UnreadableDocument if it is damaged, or larger than any text
     */
    byte[] content(Entry entry) throws UnreadableDocument {
        if (entry.size() > LARGEST) {
            throw Unreadable.tooBig(shown(entry.name()));
        }
        int method = unsigned(entry.directory() + 10);
        if (method != DEFLATED && method != STORED) {
            throw Unreadable.damaged();
        }
        byte[] content = method == STORED ? stored(entry) : inflated(entry);
        CRC32 crc = new CRC32();
        crc.update(content);
        if ((int) crc.getValue() != bytes.getInt(entry.directory() + 16)) {
            throw Unreadable.damaged();
        }
        return content;
    }

    private byte[] stored(Entry entry) {
        byte[] content = new byte[entry.packed()];
        packed(entry).get(content);
        return content;
    }

    private byte[] inflated(Entry entry) throws UnreadableDocument {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed(entry));
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                content.write(buffer, 0, length);
                if (content.size() > entry.size() || (length == 0 && !inflater.finished())) {
                    throw Unreadable.damaged();
                }
            }
            return content.toByteArray();
        } catch (DataFormatException e) {
            throw Unreadable.damaged();
        } finally {
            inflater.end();
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Names come from strangers: long ones are cut, and what is not printable is left out. */
    private static String shown(String name) {
        String printable = name.replaceAll("[^\\p{L}\\p{N}._/\\[\\] -]", "?");
        return printable.length() > 60 ? printable.substring(0, 60) + "…" : printable;
    }
}
