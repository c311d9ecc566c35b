package org.agreement.plugin.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The outline of a document: its headings, each under the last one above it; each heading has an id afterwards. */
final class Bookmarks {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    private final Document document;

    Bookmarks(Document document) {
        this.document = document;
    }

    /** As layout reads it. */
    Element element() {
        Element bookmarks = document.createElement("bookmarks");
        List<Element> open = new ArrayList<>(List.of(bookmarks));
        int number = 0;
        for (Element heading : headings(document.getDocumentElement(), new ArrayList<>())) {
            if (heading.getAttribute("id").isEmpty()) {
                heading.setAttribute("id", "heading-" + number++);
            }
            int level = Math.min(heading.getNodeName().charAt(1) - '0', open.size());
            open.subList(level, open.size()).clear();
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent());
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            open.get(level - 1).appendChild(bookmark);
            open.add(bookmark);
        }
        return bookmarks;
    }

    private static List<Element> headings(Node node, List<Element> found) {
        for (Node child : Page.children(node)) {
            if (child instanceof Element element && HEADINGS.contains(element.getNodeName())) {
                found.add(element);
            }
            headings(child, found);
        }
        return found;
    }
}
