package org.agreement.core.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** Running text, blocks or rows being parsed, within the sections that are open around them. */
final class SectionStack {

    private record Open(Tag tag, List<Node> outer) {}

    private final Refusals refusals;
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Node> nodes = new ArrayList<>();

    SectionStack(Refusals refusals) {
        this.refusals = refusals;
    }

    void add(Node node) {
        nodes.add(node);
    }

    boolean isInSection() {
        return !open.isEmpty();
    }

    /** Takes an opening or closing tag. */
    void accept(Tag tag) {
        if (tag.opens()) {
            open.push(new Open(tag, nodes));
            nodes = new ArrayList<>();
        } else if (open.isEmpty()) {
            refusals.add(ErrorCode.SECTION_NOT_OPEN, tag.place(), tag.subject());
        } else {
            Tag opening = open.element().tag;
            if (!opening.isClosedBy(tag)) {
                refusals.add(ErrorCode.SECTION_MISMATCH, tag.place(), tag.subject(), opening.closing());
            }
            close();
        }
    }

    private void close() {
        Open closed = open.pop();
        closed.outer.add(new Node.Section(closed.tag, nodes));
        nodes = closed.outer;
    }

    /** Everything that was added; refuses sections that are still open. */
    List<Node> finish() {
        while (!open.isEmpty()) {
            Tag unclosed = open.element().tag;
            refusals.add(ErrorCode.SECTION_UNCLOSED, unclosed.place(), unclosed.subject(), unclosed.closing());
            close();
        }
        return nodes;
    }
}
