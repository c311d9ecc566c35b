package org.agreement.plugin.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agreement.api.render.ColumnShares;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Gives the columns of the agreement's tables their widths, by what stands in them; tables with the same header look alike.
 * Left to itself, layout takes from the last columns what it gave the first ones.
 */
final class Columns {

    /** The width of a line, and in it that of half a letter, of half a smaller one, and of the margins of a cell. */
    private static final int LINE = 1000;

    private static final int HALF = 10;
    private static final int SMALL_HALF = 9;
    private static final int MARGINS = 20;

    /** From so many columns on, letters are smaller. */
    private static final int MANY = 8;

    private final Document document;
    private final Map<String, List<Integer>> longest = new HashMap<>();

    Columns(Document document) {
        this.document = document;
    }

    /** Divides all tables but those beside pictures, and that of the signatures, whose columns are alike. */
    void divide() {
        NodeList found = document.getElementsByTagName("table");
        List<Element> tables = new ArrayList<>();
        for (int table = 0; table < found.getLength(); table++) {
            Element element = (Element) found.item(table);
            String place = ((Element) element.getParentNode().getParentNode()).getAttribute("class");
            if (!place.startsWith("picture") && !place.equals("signature")) {
                tables.add(element);
            }
        }
        tables.forEach(this::widen);
        tables.forEach(this::divide);
    }

    private void widen(Element table) {
        List<Element> rows = elements(table, "tr");
        List<Integer> texts = longest.computeIfAbsent(key(rows), key -> new ArrayList<>());
        for (Element row : rows) {
            int column = 0;
            for (Node cell : Page.children(row)) {
                int length = ColumnShares.length(cell.getTextContent());
                if (column == texts.size()) {
                    texts.add(length);
                }
                texts.set(column, Math.max(length, texts.get(column)));
                column++;
            }
        }
    }

    private void divide(Element table) {
        List<Integer> texts = longest.getOrDefault(key(elements(table, "tr")), List.of());
        boolean small = texts.size() >= MANY;
        if (small) {
            table.setAttribute("class", "small");
        }
        Element columns = document.createElement("colgroup");
        for (int width : ColumnShares.of(texts, small ? SMALL_HALF : HALF, MARGINS, LINE)) {
            Element column = document.createElement("col");
            column.setAttribute("style", "width: " + width / 10 + "." + width % 10 + "%");
            columns.appendChild(column);
        }
        table.insertBefore(columns, table.getFirstChild());
    }

    private static String key(List<Element> rows) {
        return rows.get(0).getTextContent();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }
}
