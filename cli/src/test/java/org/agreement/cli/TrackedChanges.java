package org.agreement.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepts or rejects all changes of a Word document, as a word processor does. */
final class TrackedChanges {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String BODY = "word/document.xml";

    private final Document document;
    private final String gone;
    private final String staying;

    private TrackedChanges(Document document, boolean accept) {
        this.document = document;
        this.gone = accept ? "del" : "ins";
        this.staying = accept ? "ins" : "del";
    }

    static byte[] accepted(byte[] document) throws Exception {
        return settled(document, true);
    }

    static byte[] rejected(byte[] document) throws Exception {
        return settled(document, false);
    }

    private static byte[] settled(byte[] document, boolean accept) throws Exception {
        ByteArrayOutputStream settled = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream out = new ZipOutputStream(settled)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                out.write(entry.getName().equals(BODY) ? body(part, accept) : part);
            }
        }
        return settled.toByteArray();
    }

    private static byte[] body(byte[] part, boolean accept) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        new TrackedChanges(document, accept).settle();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    private void settle() throws IOException {
        for (Element mark : elements(gone)) {
            Node properties = mark.getParentNode();
            if (properties.getLocalName().equals("trPr")) {
                remove(properties.getParentNode());
            } else if (properties.getLocalName().equals("rPr")) {
                Node paragraph = properties.getParentNode().getParentNode();
                if (!paragraph.getParentNode().getLocalName().equals("tc")) {
                    remove(paragraph);
                }
            } else {
                remove(mark);
            }
        }
        for (Element mark : elements(staying)) {
            while (mark.getFirstChild() != null) {
                mark.getParentNode().insertBefore(mark.getFirstChild(), mark);
            }
            remove(mark);
        }
        for (Element table : elements("tbl")) {
            if (table.getElementsByTagNameNS(WORD, "tr").getLength() == 0) {
                remove(table);
            }
        }
        for (Element text : elements("delText")) {
            document.renameNode(text, WORD, "w:t");
        }
    }

    private List<Element> elements(String name) {
        List<Element> elements = new ArrayList<>();
        var found = document.getElementsByTagNameNS(WORD, name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }
}
