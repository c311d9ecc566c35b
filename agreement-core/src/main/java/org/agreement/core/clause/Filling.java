package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.agreement.api.clause.Effect;

/** The blocks of one clause of one agreement while they are made. */
final class Filling {

    private record Item(List<Inline> text, Optional<Effect> effect, int number) {}

    /** Room to sign by hand. */
    private static final Inline BLANK = new Inline.Words("＿＿＿＿＿＿", false);

    private final Numbers numbers;
    private final boolean counting;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Map<Integer, Integer> numberOfOrdinal = new LinkedHashMap<>();
    private List<List<Block.Cell>> rows = new ArrayList<>();
    private InlineBuilder inline = new InlineBuilder();
    private int itemCount;

    /** A filling; when counting it numbers the items and leaves all text out. */
    Filling(Numbers numbers, boolean counting) {
        this.numbers = numbers;
        this.counting = counting;
    }

    Numbers numbers() {
        return numbers;
    }

    boolean isCounting() {
        return counting;
    }

    InlineBuilder inline() {
        return inline;
    }

    void paragraph(List<Part> text, Frame frame) {
        List<Inline> filled = text(text, frame);
        if (!isBlank(filled)) {
            endItems();
            blocks.add(new Block.Paragraph(filled));
        }
    }

    void item(int ordinal, Optional<Effect> effect, List<Part> text, Frame frame) {
        itemCount++;
        numberOfOrdinal.putIfAbsent(ordinal, itemCount);
        if (!counting) {
            items.add(new Item(text(text, frame), effect, itemCount));
        }
    }

    void table(List<List<Part>> header, List<Part> rowParts, Frame frame) {
        rows = new ArrayList<>();
        rowParts.forEach(part -> part.fill(this, frame));
        endTable(header, frame);
    }

    private void endTable(List<List<Part>> header, Frame frame) {
        if (!rows.isEmpty()) {
            endItems();
            blocks.add(new Block.Table(cells(header, frame), List.copyOf(rows)));
        }
    }

    /** Number and title of each prominent clause; the further columns are left to be filled in by hand. */
    void clauseList(List<List<Part>> header, Frame frame) {
        rows = new ArrayList<>();
        for (Numbers.Titled clause : numbers.prominent()) {
            List<Block.Cell> row = new ArrayList<>();
            String number = Ordinals.clause(numbers.number(clause.clause()));
            row.add(new Block.Cell(List.of(new Inline.ClauseLink(clause.clause(), OptionalInt.empty(), number))));
            row.add(new Block.Cell(List.of(new Inline.Words(clause.title(), false))));
            while (row.size() < header.size()) {
                row.add(new Block.Cell(List.of(BLANK)));
            }
            rows.add(List.copyOf(row));
        }
        endTable(header, frame);
    }

    void row(List<List<Part>> cells, Frame frame) {
        rows.add(cells(cells, frame));
    }

    private List<Block.Cell> cells(List<List<Part>> cells, Frame frame) {
        return cells.stream().map(cell -> new Block.Cell(text(cell, frame))).toList();
    }

    private List<Inline> text(List<Part> parts, Frame frame) {
        inline = new InlineBuilder();
        parts.forEach(part -> part.fill(this, frame));
        return inline.build();
    }

    private static boolean isBlank(List<Inline> text) {
        return text.stream().allMatch(piece -> piece.printed().isBlank());
    }

    /** Puts the items so far into a block; each ends with a semicolon, the last one with a full stop. */
    private void endItems() {
        List<Block.Item> finished = new ArrayList<>();
        for (Item item : items) {
            InlineBuilder text = new InlineBuilder();
            for (Inline piece : item.text) {
                if (piece instanceof Inline.Words words) {
                    text.words(words.printed(), words.strong());
                } else {
                    text.add(piece);
                }
            }
            text.words(finished.size() == items.size() - 1 ? "。" : "；", false);
            finished.add(new Block.Item(item.number, text.build(), item.effect));
        }
        if (!finished.isEmpty()) {
            blocks.add(new Block.Items(List.copyOf(finished)));
            items.clear();
        }
    }

    List<Block> finish() {
        endItems();
        return List.copyOf(blocks);
    }

    /** The number of an item; empty if it is not there. */
    OptionalInt number(int ordinal) {
        return Optional.ofNullable(numberOfOrdinal.get(ordinal))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
