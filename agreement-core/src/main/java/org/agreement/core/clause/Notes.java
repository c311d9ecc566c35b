package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** Makes blocks of drafting notes, which hold words only. One object for one file. */
final class Notes {

    private final Refusals refusals;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Item> items = new ArrayList<>();

    private Notes(Refusals refusals) {
        this.refusals = refusals;
    }

    static List<Block> of(List<Node> nodes, Refusals refusals) {
        Notes notes = new Notes(refusals);
        nodes.forEach(notes::add);
        notes.endItems();
        return List.copyOf(notes.blocks);
    }

    private void add(Node node) {
        if (node instanceof Node.Item item) {
            items.add(new Block.Item(item.ordinal(), words(item.text()), Optional.empty()));
        } else if (node instanceof Node.Paragraph paragraph) {
            endItems();
            blocks.add(new Block.Paragraph(words(paragraph.text())));
        } else {
            refusals.add(ErrorCode.NOTES_NOT_PLAIN, node.place(), "");
        }
    }

    private void endItems() {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(List.copyOf(items)));
            items.clear();
        }
    }

    private List<Inline> words(List<Node> nodes) {
        InlineBuilder text = new InlineBuilder();
        for (Node node : nodes) {
            if (node instanceof Node.Words words) {
                text.words(words.text(), words.strong());
            } else {
                refusals.add(ErrorCode.NOTES_NOT_PLAIN, node.place(), "");
            }
        }
        return text.build();
    }
}
