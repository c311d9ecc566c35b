package org.agreement.plugin.docx.read;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.agreement.api.review.UnreadableDocument;

/**
 * Reads a part of a document, and counts its paragraphs and runs by their start tags, those included that nobody looks at:
 * so readers of the same part agree on which is which.
 */
final class PartReader {

    /** Elements in elements in elements: documents need less than a tenth of it. */
    static final int DEEPEST = 500;

    /** An agreement of ten million characters has a third of it. */
    static final int MOST_PARAGRAPHS = 300_000;

    static final int MOST_RUNS = 1_000_000;

    private final String part;
    private final XMLStreamReader xml;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int depth;
    private int paragraphs;
    private int runs;
    private String name = "";

    /** A paragraph that is open. */
    private static final class Paragraph {
        private final int ordinal;
        private int runs;

        Paragraph(int ordinal) {
            this.ordinal = ordinal;
        }
    }

    /**
     * Opens a part.
     *
     * @param part its name, for messages
     */
    PartReader(String part, byte[] content) throws UnreadableDocument {
        this.part = part;
        // The platform's own: no other library on the path may take its place.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        } catch (XMLStreamException e) {
            throw Unreadable.malformed(part, 1, 1);
        }
    }

    /** The parser itself, at the event that was read last. */
    XMLStreamReader xml() {
        return xml;
    }

    /** The name of the element that was entered or left last, as {@link Names#of} gives it. */
    String name() {
        return name;
    }

    /** How many elements are open; the one that was just entered counts, the one that was just left does not. */
    int depth() {
        return depth;
    }

    /** Which paragraph is open, counted from 1; 0: none. */
    int paragraph() {
        return open.isEmpty() ? 0 : open.element().ordinal;
    }

    /** How many runs began so far. */
    int runs() {
        return runs;
    }

    /** How many runs of the open paragraph began so far. */
    int runsOfParagraph() {
        return open.isEmpty() ? 0 : open.element().runs;
    }

    /**
     * Goes on to the next event.
     *
     * @return its kind, as {@link XMLStreamConstants} numbers them
     */
    int next() throws UnreadableDocument {
        int event = advance();
        if (event == XMLStreamConstants.START_ELEMENT) {
            enter();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
            name = elementName();
            if (name.equals("p")) {
                open.pop();
            }
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Unreadable.declaration(part);
        }
        return event;
    }

    private int advance() throws UnreadableDocument {
        try {
            return xml.next();
        } catch (XMLStreamException e) {
            var place = xml.getLocation();
            throw Unreadable.malformed(part, place.getLineNumber(), place.getColumnNumber());
        }
    }

    private void enter() throws UnreadableDocument {
        depth++;
        if (depth > DEEPEST) {
            throw Unreadable.deep(part);
        }
        name = elementName();
        if (paragraphs > MOST_PARAGRAPHS || runs > MOST_RUNS) {
            throw Unreadable.tooBig(part);
        }
        if (name.equals("p")) {
            paragraphs++;
            open.push(new Paragraph(paragraphs));
        } else if (name.equals("r")) {
            runs++;
            if (!open.isEmpty()) {
                open.element().runs++;
            }
        }
    }

    private String elementName() {
        String namespace = xml.getNamespaceURI();
        return Names.of(namespace == null ? "" : namespace, xml.getLocalName());
    }

    /** Enters the next child of the element that has a depth; false when that element is left. */
    boolean nextChild(int parent) throws UnreadableDocument {
        while (hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
                return false;
            }
        }
        return false;
    }

    /** Whether the part goes on. */
    boolean hasNext() throws UnreadableDocument {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw Unreadable.damaged();
        }
    }

    /** Leaves the element that was just entered. */
    void skip() throws UnreadableDocument {
        int inside = depth;
        while (depth >= inside) {
            next();
        }
    }

    /** The characters of the element that was just entered, without those of its children; leaves it. */
    String characters() throws UnreadableDocument {
        StringBuilder characters = new StringBuilder();
        int inside = depth;
        while (depth >= inside) {
            int event = next();
            if (depth == inside
                    && (event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)) {
                characters.append(xml.getText());
            }
        }
        return characters.toString();
    }

    /** An attribute of the element that was just entered, in its namespace or in none. */
    Optional<String> attribute(String local) {
        String own = xml.getAttributeValue(xml.getNamespaceURI(), local);
        return Optional.ofNullable(own != null ? own : xml.getAttributeValue("", local));
    }

    /** The attribute {@code val}. */
    Optional<String> value() {
        return attribute("val");
    }

    /** The attribute {@code val} as a whole number. */
    Optional<Integer> number() {
        return value().flatMap(PartReader::number);
    }

    /** Whether the switch that was just entered is on: it is unless it says otherwise. */
    boolean on() {
        return value().map(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"))
                .orElse(true);
    }

    /** A text as a whole number. */
    static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
