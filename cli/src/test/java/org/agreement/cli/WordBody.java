package org.agreement.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The body of a Word document: what stands in it is found, and made, as elements. */
final class WordBody {

    private static final String W = WordFile.W;

    private final byte[] file;
    private final Document document;

    WordBody(byte[] file) throws IOException {
        this.file = file;
        this.document = WordFile.read(file).tree(WordFile.BODY);
    }

    /** The file with the body as it is now. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(WordFile.BODY)) {
                    TransformerFactory.newInstance()
                            .newTransformer()
                            .transform(new DOMSource(document), new StreamResult(out));
                } else {
                    in.transferTo(out);
                }
            }
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    /** A new element. */
    Element element(String name) {
        return document.createElementNS(W, "w:" + name);
    }

    /** The first run with some words. */
    Element run(String words) {
        return all("r").stream()
                .filter(run -> run.getTextContent().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words));
    }

    Element paragraph(String words) {
        return around(run(words), "p");
    }

    Element row(String words) {
        return around(run(words), "tr");
    }

    /** The nearest element of a name that another one is in. */
    static Element around(Element inside, String name) {
        Node node = inside;
        while (!Objects.equals(node.getLocalName(), name)) {
            node = node.getParentNode();
        }
        return (Element) node;
    }

    /** The text of a run. */
    static Element words(Element run) {
        return elements(run, "t").get(0);
    }

    static List<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .map(Element.class::cast)
                .toList();
    }

    static List<Element> elements(Element parent, String name) {
        return WordFile.elements(parent.getElementsByTagNameNS(W, name));
    }

    /** The properties of an element, made if there are none. */
    Element properties(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElseGet(() -> (Element)
                        (name.equals("rPr")
                                ? parent.appendChild(element(name))
                                : parent.insertBefore(element(name), parent.getFirstChild())));
    }

    /** Gives an element another name. */
    void rename(Element element, String name) {
        document.renameNode(element, W, "w:" + name);
    }

    /** All elements of a name. */
    List<Element> all(String name) {
        return elements(document.getDocumentElement(), name);
    }
}
