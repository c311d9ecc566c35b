package org.agreement.core.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agreement.api.review.Aside;
import org.agreement.api.review.DocumentFormat;
import org.agreement.api.review.Finding;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.TrackedChanges;
import org.agreement.api.review.UnreadableDocument;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refused;

/** Reads foreign texts: plain text and Markdown itself, other formats through plugins. Refuses quickly what is none. */
public final class TextReader {

    /** More than this is never read. */
    static final int MAX_MEBIBYTES = 32;

    /** No agreement has as many lines; each line costs, however short it is. */
    static final int MAX_LINES = 200_000;

    private static final int MAX_BYTES = MAX_MEBIBYTES << 20;
    private static final List<String> PLAIN = List.of("", "txt", "md", "markdown", "text");
    private static final List<String> DOCUMENTS =
            List.of("doc", "docx", "pdf", "rtf", "odt", "wps", "htm", "html", "xls", "xlsx", "zip");

    private final Supplier<List<DocumentFormat>> formats;

    /** A reader; the formats of plugins are asked for only where a name is not that of a plain text. */
    public TextReader(Supplier<List<DocumentFormat>> formats) {
        this.formats = formats;
    }

    /**
     * Reads a text; its name tells the format.
     *
     * @throws Refused if it cannot be read as that
     */
    public ForeignText read(String name, InputStream in) throws IOException {
        String extension = extension(name);
        byte[] bytes = bytes(name, in);
        boolean archive = extension.isEmpty() && isArchive(bytes);
        if (PLAIN.contains(extension) && !archive) {
            return TextStructure.of(text(name, bytes));
        }
        Optional<DocumentFormat> format = format(extension, archive);
        if (format.isPresent()) {
            return read(name, format.get(), bytes);
        }
        if (DOCUMENTS.contains(extension)) {
            String names = Stream.concat(formats.get().stream().map(DocumentFormat::extension), Stream.of("txt", "md"))
                    .collect(Collectors.joining(", "));
            throw refused(ErrorCode.DOCUMENT_FORMAT, name, extension, names);
        }
        return TextStructure.of(text(name, bytes));
    }

    /**
     * Reads what a document tracks of its changes; empty for a text that tracks none.
     *
     * @throws Refused if it cannot be read
     */
    public Optional<TrackedChanges> changes(String name, InputStream in) throws IOException {
        String extension = extension(name);
        byte[] bytes = bytes(name, in);
        boolean archive = extension.isEmpty() && isArchive(bytes);
        if (PLAIN.contains(extension) && !archive) {
            return Optional.empty();
        }
        Optional<DocumentFormat> format = format(extension, archive);
        Optional<TrackedChanges> changes =
                format.isPresent() ? document(name, format.get(), bytes, format.get()::changes) : Optional.empty();
        return changes.map(
                read -> new TrackedChanges(TextStructure.of(read.before()), read.inserted(), read.deleted()));
    }

    /**
     * Reads what stands in a document beside its text; nothing in a plain text.
     *
     * @throws Refused if it cannot be read
     */
    public List<Aside> asides(String name, InputStream in) throws IOException {
        String extension = extension(name);
        byte[] bytes = bytes(name, in);
        boolean archive = extension.isEmpty() && isArchive(bytes);
        if (PLAIN.contains(extension) && !archive) {
            return List.of();
        }
        Optional<DocumentFormat> format = format(extension, archive);
        return format.isPresent() ? document(name, format.get(), bytes, format.get()::asides) : List.of();
    }

    private Optional<DocumentFormat> format(String extension, boolean archive) {
        return archive ? formats.get().stream().findFirst() : format(extension);
    }

    /** What has no name to tell its format, such as standard input, tells it by its first letters. */
    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Whether comments can be written into a file of a name. */
    public boolean takesComments(String name) {
        return !PLAIN.contains(extension(name)) && format(extension(name)).isPresent();
    }

    /**
     * Copies a document with comments on what was found in it.
     *
     * @throws Refused if it cannot be read
     */
    public byte[] commented(String name, InputStream in, List<Finding> findings, LocalDateTime at) throws IOException {
        DocumentFormat format = format(extension(name)).orElseThrow();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (InputStream document = new ByteArrayInputStream(bytes(name, in))) {
            format.comment(document, findings, at, copy);
        } catch (UnreadableDocument e) {
            throw refused(ErrorCode.DOCUMENT_UNREADABLE, name, format.extension(), e.reason());
        }
        return copy.toByteArray();
    }

    private Optional<DocumentFormat> format(String extension) {
        return formats.get().stream()
                .filter(one -> one.extension().equals(extension))
                .findFirst();
    }

    private static ForeignText read(String name, DocumentFormat format, byte[] bytes) {
        ForeignText text = document(name, format, bytes, format::read);
        if (text.passages().isEmpty()) {
            throw refused(ErrorCode.TEXT_EMPTY, name);
        }
        return TextStructure.of(text);
    }

    /** Reads a document. */
    private interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    /** A format may be anybody's code, and the bytes anybody's too: whatever it throws is a refusal of the file. */
    private static <T> T document(String name, DocumentFormat format, byte[] bytes, Reading<T> reading) {
        try (InputStream document = new ByteArrayInputStream(bytes)) {
            return reading.read(document);
        } catch (UnreadableDocument e) {
            throw refused(ErrorCode.DOCUMENT_UNREADABLE, name, format.extension(), e.reason());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw refused(ErrorCode.DOCUMENT_UNREADABLE, name, format.extension(), String.valueOf(e.getMessage()));
        }
    }

    private static String text(String name, byte[] bytes) {
        String text = TextDecoder.decode(bytes).orElseThrow(() -> refused(ErrorCode.TEXT_ENCODING, name));
        int[] controls = text.chars().filter(TextReader::isControl).toArray();
        if (controls.length > 0) {
            String first = String.format(Locale.ROOT, "U+%04X", controls[0]);
            throw refused(ErrorCode.NO_TEXT, name, String.valueOf(controls.length), first);
        }
        if (text.lines().limit(MAX_LINES + 1L).count() > MAX_LINES) {
            throw refused(ErrorCode.TEXT_LINES, name, String.valueOf(MAX_LINES));
        }
        if (text.chars().noneMatch(Character::isLetter)) {
            throw refused(ErrorCode.TEXT_EMPTY, name);
        }
        return text;
    }

    private static byte[] bytes(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw refused(ErrorCode.TEXT_TOO_BIG, name, String.valueOf(MAX_MEBIBYTES));
        }
        return bytes;
    }

    /** Form feed and vertical tab stand in texts that were made from documents. */
    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return dot > slash ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** A file that is refused as a whole. */
    public static Refused refused(ErrorCode code, String name, Object... arguments) {
        return new Refused(List.of(Refusal.of(code, Place.inFile(name), "", arguments)));
    }
}
