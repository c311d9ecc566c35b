package org.agreement.plugin.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The table of contents: chapters and annexes with the pages that they begin on. */
final class Contents {

    /** Below as many, a list would be longer than what it leads to. */
    private static final int FEWEST = 3;

    private final Document document;

    Contents(Document document) {
        this.document = document;
    }

    /** Puts it below the title and the number; each heading needs an id by then. */
    void add() {
        NodeList headings = document.getElementsByTagName("h2");
        if (headings.getLength() < FEWEST) {
            return;
        }
        Element list = document.createElement("ul");
        for (int heading = 0; heading < headings.getLength(); heading++) {
            list.appendChild(entry((Element) headings.item(heading)));
        }
        Element title = document.createElement("p");
        title.setAttribute("class", "lead");
        title.setTextContent("目录");
        Element contents = document.createElement("div");
        contents.setAttribute("class", "contents");
        contents.appendChild(title);
        contents.appendChild(list);
        Node parties = document.getElementsByTagName("section").item(0);
        parties.getParentNode().insertBefore(contents, parties);
    }

    private Element entry(Element heading) {
        Element link = document.createElement("a");
        link.setAttribute("href", "#" + heading.getAttribute("id"));
        link.setTextContent(heading.getTextContent());
        Element entry = document.createElement("li");
        entry.appendChild(link);
        return entry;
    }
}
