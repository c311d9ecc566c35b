package org.agreement.plugin.docx.read;

import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.agreement.api.review.UnreadableDocument;

/** A copy of a part that is written while the part is read, so that something can be put in between. */
final class XmlCopy {

    private final StringBuilder out = new StringBuilder();
    private boolean tagOpen;

    /** Begins the copy of a part that was just opened. */
    XmlCopy(XMLStreamReader xml) {
        String version = xml.getVersion();
        out.append("<?xml version=\"")
                .append(version == null ? "1.0" : version)
                .append("\" encoding=\"UTF-8\"")
                .append(xml.standaloneSet() ? " standalone=\"" + (xml.isStandalone() ? "yes" : "no") + "\"" : "")
                .append("?>\n");
    }

    /** Copies what was just read. */
    void copy(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(name(xml));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                add(escaped(xml.getText(), false));
            case XMLStreamConstants.COMMENT -> add("<!--" + xml.getText() + "-->");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                String data = xml.getPIData();
                add("<?" + xml.getPITarget() + (data == null || data.isEmpty() ? "" : " " + data) + "?>");
            }
            default -> {
                // The end of the part has no text.
            }
        }
    }

    /** Copies the element that was just entered, with all that it holds; leaves it. */
    void copyAll(PartReader part) throws UnreadableDocument {
        int inside = part.depth();
        copy(XMLStreamConstants.START_ELEMENT, part.xml());
        while (part.depth() >= inside) {
            copy(part.next(), part.xml());
        }
    }

    /** Adds something of our own. */
    void add(String xml) {
        closeTag();
        out.append(xml);
    }

    /** How much was written; the start tag that was copied last is complete. */
    int length() {
        closeTag();
        return out.length();
    }

    /** What was written behind a place. */
    String since(int place) {
        closeTag();
        return out.substring(place);
    }

    /** The copy. */
    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The name of the element that was just entered or left, with its prefix. */
    static String name(XMLStreamReader xml) {
        return qualified(xml.getPrefix(), xml.getLocalName());
    }

    private static String qualified(String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private void start(XMLStreamReader xml) {
        closeTag();
        out.append('<').append(name(xml));
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = xml.getNamespacePrefix(i);
            String uri = xml.getNamespaceURI(i);
            attribute(prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(qualified(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        tagOpen = true;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value, true)).append('"');
    }

    private void end(String name) {
        if (tagOpen) {
            out.append("/>");
            tagOpen = false;
        } else {
            out.append("</").append(name).append('>');
        }
    }

    private void closeTag() {
        if (tagOpen) {
            out.append('>');
            tagOpen = false;
        }
    }

    /** Text as it stands in XML. */
    static String escaped(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\r' -> escaped.append("&#13;");
                case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
                case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
