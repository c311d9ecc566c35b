package org.agreement.plugin.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page on its way to paper: without what serves the screen, with the style and the bookmarks of a printed document. */
final class Page {

    /** What has no place on paper: navigation, and pictures, beside which the page says the same in words. */
    private static final Set<String> LEFT_OUT = Set.of("nav", "svg", "style", "script");

    private final Document document;
    private boolean rare;

    private Page(Document document) {
        this.document = document;
    }

    /** Reads well-formed XHTML; nothing outside is looked at. */
    static Page read(byte[] source) throws IOException {
        try {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(null);
            Page page = new Page(builder.parse(new ByteArrayInputStream(source)));
            leaveOut(page.document.getDocumentElement());
            return page;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    Document document() {
        return document;
    }

    /** Whether some characters are those of the font of rare ones. */
    boolean usesRare() {
        return rare;
    }

    void usesRare(boolean needed) {
        rare = needed;
    }

    String title() {
        return document.getElementsByTagName("title").item(0).getTextContent();
    }

    /** The texts that are printed, in reading order. */
    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        collect(body(), texts);
        return texts;
    }

    private Element body() {
        return (Element) document.getElementsByTagName("body").item(0);
    }

    /**
     * Makes the page ready for layout; afterwards it no longer tells values from other words.
     *
     * @param head what stands at the head of each sheet
     */
    void prepare(String head) throws IOException {
        Element body = body();
        joinValues(body);
        body.normalize();
        Punctuation.keep(body);
        markLeads(body);
        separateTexts(body);
        Element about = (Element) document.getElementsByTagName("head").item(0);
        Element style = document.createElement("style");
        style.setTextContent(resource("paper.css").replace("HEAD", quoted(head)));
        about.appendChild(style);
        Element subject = document.createElement("meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", title());
        about.appendChild(subject);
        about.appendChild(new Bookmarks(document).element());
        new Columns(document).divide();
        new Contents(document).add();
        nameLinks(body);
    }

    /** A string of CSS. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static void leaveOut(Node node) {
        for (Node child : children(node)) {
            boolean skipped = child instanceof Element element
                    && element.getAttribute("class").equals("skip");
            if (skipped || LEFT_OUT.contains(child.getNodeName())) {
                node.removeChild(child);
            } else {
                leaveOut(child);
            }
        }
    }

    /** Joins values with the words around them, so that a sentence is laid out as one run. */
    private static void joinValues(Node node) {
        for (Node child : children(node)) {
            joinValues(child);
            if (child instanceof Element element
                    && !element.getAttribute("data-path").isEmpty()) {
                children(element).forEach(part -> node.insertBefore(part, element));
                node.removeChild(element);
            }
        }
    }

    /** A paragraph that is all strong, or stands above items or a table, leads what follows it, as a heading does. */
    private static void markLeads(Node node) {
        for (Node child : children(node)) {
            if (child instanceof Element element && element.getNodeName().equals("p")) {
                List<Node> parts = children(element);
                boolean strong = parts.size() == 1 && parts.get(0).getNodeName().equals("strong");
                if (strong || next(element).filter(Page::isLed).isPresent()) {
                    element.setAttribute("class", "lead");
                }
            } else {
                markLeads(child);
            }
        }
    }

    private static boolean isLed(Element element) {
        return element.getNodeName().equals("ol")
                || element.getAttribute("class").equals("table");
    }

    private static Optional<Element> next(Element element) {
        Node next = element.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return Optional.ofNullable((Element) next);
    }

    /** Gives each text that stands beside elements an element of its own: layout paints the texts of one element together. */
    private void separateTexts(Node node) {
        List<Node> children = children(node);
        boolean beside = children.stream().anyMatch(Element.class::isInstance);
        for (Node child : children) {
            if (beside && child instanceof Text text && !text.getData().isBlank()) {
                Element span = document.createElement("span");
                node.replaceChild(span, text);
                span.appendChild(text);
            } else {
                separateTexts(child);
            }
        }
    }

    /** A reader's voice says where a link leads. */
    private static void nameLinks(Node node) {
        for (Node child : children(node)) {
            if (child instanceof Element element && element.getNodeName().equals("a")) {
                element.setAttribute("title", element.getTextContent());
            } else {
                nameLinks(child);
            }
        }
    }

    private static void collect(Node node, List<Text> texts) {
        for (Node child : children(node)) {
            if (child instanceof Text text) {
                texts.add(text);
            }
            collect(child, texts);
        }
    }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
