package org.agreement.cli;

import static org.agreement.cli.WordFile.W;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds what the schema of Word documents allows, but Word mends when it opens a file, or a reading aid stumbles over. */
final class WordStructure {

    private final List<String> faults = new ArrayList<>();

    private WordStructure() {}

    static List<String> faults(WordFile file) throws IOException {
        Document body = file.tree(WordFile.BODY);
        WordStructure structure = new WordStructure();
        elements(body, "tc").forEach(structure::ending);
        elements(body, "sdtContent").forEach(structure::ending);
        elements(body, "tbl").forEach(structure::table);
        elements(body, "bookmarkStart").forEach(structure::bookmark);
        return structure.faults;
    }

    private static List<Element> elements(Document body, String name) {
        return WordFile.elements(body.getElementsByTagNameNS(W, name));
    }

    private static List<Element> children(Element parent, String name) {
        return WordFile.elements(parent.getElementsByTagNameNS(W, name)).stream()
                .filter(child -> child.getParentNode() == parent)
                .toList();
    }

    private void ending(Element element) {
        if (!isNamed(element.getLastChild(), "p")) {
            faults.add(element.getLocalName() + " does not end with a paragraph: " + element.getTextContent());
        }
    }

    private static boolean isNamed(Node node, String name) {
        return node instanceof Element element && element.getLocalName().equals(name);
    }

    private void table(Element table) {
        if (isNamed(table.getNextSibling(), "tbl")) {
            faults.add("two tables without a paragraph between them: " + table.getTextContent());
        }
        int columns = table.getElementsByTagNameNS(W, "gridCol").getLength();
        List<Element> rows = children(table, "tr");
        for (Element row : rows) {
            if (children(row, "tc").size() != columns) {
                faults.add("not as many cells as columns: " + row.getTextContent());
            }
            boolean head = row.getElementsByTagNameNS(W, "tblHeader").getLength() > 0;
            if (head != (row == rows.get(0))) {
                faults.add("the first row alone is the head of a table: " + row.getTextContent());
            }
        }
    }

    private void bookmark(Element start) {
        String id = start.getAttributeNS(W, "id");
        Node next = start;
        while (next != null
                && !(isNamed(next, "bookmarkEnd")
                        && ((Element) next).getAttributeNS(W, "id").equals(id))) {
            next = next.getNextSibling();
        }
        if (next == null) {
            faults.add("bookmark without end: " + start.getAttributeNS(W, "name"));
        }
    }
}
