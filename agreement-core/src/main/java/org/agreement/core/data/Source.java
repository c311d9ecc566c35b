package org.agreement.core.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes to be read, the name to report them under, and the line of the file at which they begin. */
public final class Source {

    /** More than this is never read of what others have written. */
    public static final int MAX_BYTES = 1 << 20;

    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final String name;
    private final byte[] bytes;
    private final int firstLine;
    private final int limit;

    private Source(String name, byte[] bytes, int firstLine, int limit) {
        this.name = name;
        this.bytes = bytes;
        this.firstLine = firstLine;
        this.limit = limit;
    }

    /** A file, reported under its path as given. */
    public static Source of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(file.toString(), in);
        }
    }

    /** A stream, of which no more than one byte over the limit is taken; the caller closes it. */
    public static Source of(String name, InputStream in) throws IOException {
        return of(name, in.readNBytes(MAX_BYTES + 1));
    }

    public static Source of(String name, byte[] bytes) {
        return new Source(name, bytes.clone(), 1, MAX_BYTES);
    }

    public static Source of(String name, String text) {
        return excerpt(name, text, 1);
    }

    /** Part of a file, such as the front matter of a clause; places count from its first line in the file. */
    public static Source excerpt(String name, String text, int firstLine) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8), firstLine, MAX_BYTES);
    }

    /** What the program itself has written and stored, of any size. */
    public static Source stored(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8), 1, UNBOUNDED);
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    boolean isTooBig() {
        return bytes.length > limit;
    }

    int size() {
        return bytes.length;
    }

    /** The place at a line and column counted from 0 within this source. */
    Place place(int line, int column) {
        return new Place(name, line + firstLine, column + 1);
    }
}
