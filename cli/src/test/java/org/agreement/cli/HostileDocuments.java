package org.agreement.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that pretend to be Word documents, or are made to hurt who reads them. */
final class HostileDocuments {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String DOCUMENT = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "_rels/.rels";
    private static final int DEEP = 100_000;

    private HostileDocuments() {}

    /** All files by what is wrong with them. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] sound = sound("<w:p><w:r><w:t>甲方尽快付款</w:t></w:r></w:p>");
        files.put("empty", new byte[0]);
        files.put("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        files.put("text", "甲方尽快付款".getBytes(StandardCharsets.UTF_8));
        files.put("cut off", Arrays.copyOf(sound, sound.length / 2));
        files.put("cut off behind the first letters", new byte[] {'P', 'K', 3, 4});
        files.put("damaged", damaged(sound));
        files.put("an old document", compound("WordDocument"));
        files.put("behind a password", compound("EncryptedPackage"));
        files.put("packed with a password", patched(sound, DOCUMENT, 8, 1));
        files.put("packed in an unknown way", patched(sound, DOCUMENT, 10, 99));
        files.put("archives in archives", nested());
        files.put("a part of a gigabyte", patched(sound, DOCUMENT, 26, 0x4000));
        files.put("more than it claims to be", zip(parts(" ".repeat(1 << 20)), 1 << 10));
        files.put("more than memory together", claims());
        files.put("too many files", many());
        files.put("a name that climbs", zip(with(DOCUMENT + "/../../../../etc/passwd", "x")));
        files.put("a name from the root", zip(with("/etc/passwd", "x")));
        files.put("a part twice", twice());
        files.put("no content types", zip(without(TYPES)));
        files.put("no relationships", zip(without(RELATIONS)));
        files.put("no main part", zip(without(DOCUMENT)));
        files.put(
                "a spreadsheet",
                zip(with(TYPES, types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))));
        files.put("another root", zip(with(DOCUMENT, "<w:hdr xmlns:w=\"" + WORD + "\"/>")));
        files.put("another namespace", zip(with(DOCUMENT, "<w:document xmlns:w=\"urn:x\"><w:body/></w:document>")));
        files.put("no text", zip(parts("<w:p/>")));
        files.put("malformed", zip(parts("<w:p><w:r>")));
        files.put("not Unicode", zip(with(DOCUMENT, "<a>\uD800</a>".getBytes(StandardCharsets.UTF_16BE))));
        files.put("a file from outside", zip(with(DOCUMENT, declaring("<!ENTITY x SYSTEM \"file:///etc/passwd\">"))));
        files.put(
                "a declaration from outside",
                zip(with(DOCUMENT, declaring("<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;"))));
        files.put("entities in entities", zip(with(DOCUMENT, declaring(laughs()))));
        files.put("elements in elements", zip(parts("<w:sdt><w:sdtContent>".repeat(DEEP))));
        files.put("tables in tables", zip(parts("<w:tbl><w:tr><w:tc>".repeat(DEEP))));
        files.put("attributes by the thousand", zip(parts("<w:p" + attributes() + "/>")));
        files.put("paragraphs by the hundred thousand", zip(parts("<w:p/>".repeat(400_000))));
        files.put("a name without end", zip(parts("<w:" + "p".repeat(DEEP) + "/>")));
        files.put("another document inside", zip(parts("<w:altChunk/>")));
        return files;
    }

    /** A document with nothing wrong but what the body may say. */
    static byte[] sound(String body) {
        return zip(parts(body));
    }

    private static Map<String, byte[]> parts(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(TYPES, utf8(types(MAIN)));
        parts.put(
                RELATIONS,
                utf8(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\""
                                + DOCUMENT + "\"/></Relationships>"));
        parts.put(DOCUMENT, utf8("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>"));
        return parts;
    }

    private static String types(String main) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/"
                + DOCUMENT + "\" ContentType=\"" + main + "\"/></Types>";
    }

    private static String declaring(String declarations) {
        return "<!DOCTYPE w:document [" + declarations + "]><w:document xmlns:w=\"" + WORD
                + "\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
    }

    private static String laughs() {
        StringBuilder declarations = new StringBuilder("<!ENTITY x0 \"尽快\">");
        for (int i = 1; i < 30; i++) {
            declarations
                    .append("<!ENTITY x")
                    .append(i)
                    .append(" \"")
                    .append(("&x" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return declarations.append("<!ENTITY x \"&x29;\">").toString();
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < DEEP; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        return attributes.toString();
    }

    private static Map<String, byte[]> with(String name, String content) {
        return with(name, utf8(content));
    }

    private static Map<String, byte[]> with(String name, byte[] content) {
        Map<String, byte[]> parts = parts("<w:p><w:r><w:t>甲方付款</w:t></w:r></w:p>");
        parts.put(name, content);
        return parts;
    }

    private static Map<String, byte[]> without(String name) {
        Map<String, byte[]> parts = parts("<w:p><w:r><w:t>甲方付款</w:t></w:r></w:p>");
        parts.remove(name);
        return parts;
    }

    private static byte[] nested() {
        byte[] inner = new byte[1 << 16];
        for (int i = 0; i < 6; i++) {
            Map<String, byte[]> copies = new LinkedHashMap<>();
            for (int copy = 0; copy < 8; copy++) {
                copies.put("lib " + copy + ".zip", inner);
            }
            inner = zip(copies);
        }
        return inner;
    }

    private static byte[] claims() {
        Map<String, byte[]> parts = parts("<w:p><w:r><w:t>甲方付款</w:t></w:r></w:p>");
        for (int i = 0; i < 40; i++) {
            parts.put("word/media/" + i + ".bmp", new byte[] {1});
        }
        byte[] archive = zip(parts);
        for (int i = 0; i < 40; i++) {
            archive = patched(archive, "word/media/" + i + ".bmp", 26, 0x0800);
        }
        return archive;
    }

    private static byte[] many() {
        Map<String, byte[]> parts = parts("<w:p><w:r><w:t>甲方付款</w:t></w:r></w:p>");
        for (int i = 0; i < 10_001; i++) {
            parts.put("a" + i, new byte[0]);
        }
        return zip(parts);
    }

    private static byte[] twice() {
        byte[] archive = zip(with("word/documenX.xml", "<x/>"));
        byte[] name = utf8("documenX");
        for (int at = indexOf(archive, name, 0); at >= 0; at = indexOf(archive, name, at)) {
            archive[at + name.length - 1] = 't';
        }
        return archive;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An archive whose directory says less of the main part than there is. */
    private static byte[] zip(Map<String, byte[]> parts, int claimed) {
        byte[] archive = zip(parts);
        return patched(patched(archive, DOCUMENT, 24, claimed), DOCUMENT, 26, claimed >>> 16);
    }

    /** Changes two bytes of what the directory says of a file. */
    private static byte[] patched(byte[] archive, String name, int field, int value) {
        byte[] copy = archive.clone();
        byte[] wanted = utf8(name);
        for (int at = indexOf(copy, new byte[] {'P', 'K', 1, 2}, 0);
                at >= 0;
                at = indexOf(copy, new byte[] {'P', 'K', 1, 2}, at + 1)) {
            if (Arrays.equals(copy, at + 46, at + 46 + wanted.length, wanted, 0, wanted.length)
                    && copy[at + 28] == wanted.length) {
                copy[at + field] = (byte) value;
                copy[at + field + 1] = (byte) (value >>> 8);
            }
        }
        return copy;
    }

    private static byte[] damaged(byte[] archive) {
        byte[] copy = archive.clone();
        int at = indexOf(copy, utf8(DOCUMENT), 0) + DOCUMENT.length();
        copy[at + 20] ^= 0x55;
        return copy;
    }

    private static byte[] compound(String stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        bytes.writeBytes(new byte[1 << 10]);
        bytes.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        bytes.writeBytes(new byte[1 << 10]);
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int i = from; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
