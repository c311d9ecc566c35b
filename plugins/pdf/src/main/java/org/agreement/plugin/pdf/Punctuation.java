package org.agreement.plugin.pdf;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Moves punctuation into the link that it follows or opens: layout would break the line between the two. */
final class Punctuation {

    private static final Set<String> INLINE = Set.of("a", "strong");
    private static final String CLOSING = "，。、；：！？）》”’】〕」』％%,.;:!?)";
    private static final String OPENING = "（《“‘【〔「『(";

    private Punctuation() {}

    /** In the element and what it holds. */
    static void keep(Node node) {
        for (Node child : Page.children(node)) {
            if (child instanceof Element element && INLINE.contains(element.getNodeName())) {
                if (element.getNextSibling() instanceof Text after) {
                    int end = 0;
                    while (end < after.getLength()
                            && CLOSING.indexOf(after.getData().charAt(end)) >= 0) {
                        end++;
                    }
                    element.setTextContent(element.getTextContent() + after.substringData(0, end));
                    after.deleteData(0, end);
                }
                if (element.getPreviousSibling() instanceof Text before) {
                    int start = before.getLength();
                    while (start > 0 && OPENING.indexOf(before.getData().charAt(start - 1)) >= 0) {
                        start--;
                    }
                    element.setTextContent(before.getData().substring(start) + element.getTextContent());
                    before.deleteData(start, before.getLength() - start);
                }
            } else {
                keep(child);
            }
        }
    }
}
