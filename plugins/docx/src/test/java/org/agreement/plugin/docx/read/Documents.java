package org.agreement.plugin.docx.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.Passage;
import org.agreement.api.review.TrackedChanges;

/** Small documents made for tests. */
final class Documents {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String NAMESPACES = " xmlns:w=\"" + WORD + "\" xmlns:r=\"" + RELATIONS + "\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Documents() {}

    /** A document with a body. */
    static Documents of(String body) {
        Documents document = new Documents();
        document.part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + MAIN + "\"/></Types>");
        document.part("_rels/.rels", relationships(relationship("officeDocument", "word/document.xml")));
        document.part("word/document.xml", xml("document", "<w:body>" + body + "</w:body>"));
        document.part("word/_rels/document.xml.rels", relationships(""));
        return document;
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    private static String relationship(String type, String target) {
        return "<Relationship Id=\"r" + type + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String xml(String root, String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:" + root + NAMESPACES + ">" + inside
                + "</w:" + root + ">";
    }

    Documents part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Documents part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Documents without(String name) {
        parts.remove(name);
        return this;
    }

    /** Adds a part that the main one knows. */
    Documents related(String type, String root, String inside) {
        String relations = new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
        part(
                "word/_rels/document.xml.rels",
                relations.replace("</Relationships>", relationship(type, type + ".xml") + "</Relationships>"));
        return part("word/" + type + ".xml", xml(root, inside));
    }

    Documents numbering(String inside) {
        return related("numbering", "numbering", inside);
    }

    Documents styles(String inside) {
        return related("styles", "styles", inside);
    }

    byte[] bytes() {
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

    ForeignText read() {
        return read(bytes());
    }

    static ForeignText read(byte[] bytes) {
        try {
            return new WordFormat("docx").read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<TrackedChanges> changes() {
        return changes(bytes());
    }

    static Optional<TrackedChanges> changes(byte[] bytes) {
        try {
            return new WordFormat("docx").changes(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the text. */
    List<String> lines() {
        return read().passages().stream().map(Passage::text).toList();
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph with properties. */
    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    /** A paragraph of a list. */
    static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    static String r(String text) {
        return text.isEmpty() ? "" : "<w:r>" + t(text) + "</w:r>";
    }

    static String t(String text) {
        return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
    }

    /** A level of a list. */
    static String level(int index, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + index + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    static String list(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    static String instance(int id, int list, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + more + "</w:num>";
    }
}
