package org.agreement.api.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.Effect;

/** A block of a clause. Later kinds may be added; whoever folds blocks gives {@link Cases#other} for them. */
public sealed interface Block {

    /** Calls the case of this kind of block. */
    <R> R fold(Cases<R> cases);

    /** The running text of the block, in reading order. */
    List<Inline> plain();

    /**
     * What to do with each kind of block.
     *
     * @param <R> the result
     */
    interface Cases<R> {

        /** A block of a kind that has no case of its own. */
        R other(Block block);

        /** A paragraph (款). */
        default R paragraph(Paragraph paragraph) {
            return other(paragraph);
        }

        /** Numbered items (项). */
        default R items(Items items) {
            return other(items);
        }

        /** A table. */
        default R table(Table table) {
            return other(table);
        }
    }

    /** An unnumbered paragraph. */
    record Paragraph(List<Inline> text) implements Block {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.paragraph(this);
        }

        @Override
        public List<Inline> plain() {
            return text;
        }
    }

    /** Items; each clause numbers all its items through, from 1. */
    record Items(List<Item> items) implements Block {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.items(this);
        }

        @Override
        public List<Inline> plain() {
            List<Inline> all = new ArrayList<>();
            items.forEach(item -> all.addAll(item.text()));
            return all;
        }
    }

    /**
     * One item.
     *
     * @param number its number in the clause
     * @param effect what it does to the sides, where that differs from its clause
     */
    record Item(int number, List<Inline> text, Optional<Effect> effect) {}

    /** A table; every row has as many cells as the header. */
    record Table(List<Cell> header, List<List<Cell>> rows) implements Block {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.table(this);
        }

        @Override
        public List<Inline> plain() {
            List<Inline> all = new ArrayList<>();
            header.forEach(cell -> all.addAll(cell.text()));
            rows.forEach(row -> row.forEach(cell -> all.addAll(cell.text())));
            return all;
        }
    }

    /** A cell of a table. */
    record Cell(List<Inline> text) {}
}
