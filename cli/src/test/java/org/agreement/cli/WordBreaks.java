package org.agreement.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds what the end of a page would part in a Word document: words from the list or table that they lead to, a head from its rows. */
final class WordBreaks {

    private static final Set<String> KEPT =
            Set.of("Title", "Heading1", "Heading2", "Lead", "ClosingText", "ClosingCell");
    private static final Set<String> ITEMS = Set.of("Item", "AnnexItem", "FrameItem");
    private static final Set<String> LOOSE = Set.of("Gap", "Note");

    private WordBreaks() {}

    static List<String> faults(WordFile file) throws IOException {
        List<String> faults = new ArrayList<>();
        Document body = file.tree(WordFile.BODY);
        for (Element paragraph : WordFile.elements(body.getElementsByTagNameNS(WordFile.W, "p"))) {
            String style = style(paragraph);
            boolean leads = next(paragraph).filter(WordBreaks::isLed).isPresent();
            if (leads && !ITEMS.contains(style) && !LOOSE.contains(style) && !isKept(paragraph)) {
                faults.add("parted from what follows: " + paragraph.getTextContent());
            }
        }
        for (Element row : WordFile.elements(body.getElementsByTagNameNS(WordFile.W, "tr"))) {
            boolean head = row.getElementsByTagNameNS(WordFile.W, "tblHeader").getLength() > 0;
            boolean kept = WordFile.elements(row.getElementsByTagNameNS(WordFile.W, "p")).stream()
                    .allMatch(WordBreaks::isKept);
            if (head && next(row).isPresent() && !kept) {
                faults.add("a head without rows: " + row.getTextContent());
            }
        }
        return faults;
    }

    private static boolean isLed(Element element) {
        return element.getLocalName().equals("tbl")
                || (element.getLocalName().equals("p") && ITEMS.contains(style(element)));
    }

    private static boolean isKept(Element paragraph) {
        List<Element> keeps = WordFile.elements(paragraph.getElementsByTagNameNS(WordFile.W, "keepNext"));
        return keeps.isEmpty()
                ? KEPT.contains(style(paragraph))
                : !keeps.get(0).getAttributeNS(WordFile.W, "val").equals("0");
    }

    private static String style(Element paragraph) {
        return WordFile.elements(paragraph.getElementsByTagNameNS(WordFile.W, "pStyle")).stream()
                .map(style -> style.getAttributeNS(WordFile.W, "val"))
                .findFirst()
                .orElse("");
    }

    private static Optional<Element> next(Element element) {
        Node next = element.getNextSibling();
        return next instanceof Element found ? Optional.of(found) : Optional.empty();
    }
}
