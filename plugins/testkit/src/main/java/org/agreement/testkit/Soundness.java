package org.agreement.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.agreement.api.agreement.Section;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;

/** Looks for what an assembled agreement must not have: holes, dangling references, empty clauses, broken numbering. */
public final class Soundness {

    private static final List<String> LEFTOVERS = List.of("{{", "}}", "[[", "]]", "Optional[", "Optional.empty");
    private static final String WELL_ENDED = "。；：！？）";

    private final Set<ClauseId> clauses;
    private final Set<AnnexId> annexes;
    private final List<String> faults = new ArrayList<>();

    private Soundness(Agreement agreement) {
        this.clauses = agreement.clauses().map(Clause::id).collect(Collectors.toCollection(LinkedHashSet::new));
        this.annexes = agreement.annexes().stream().map(Annex::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One line for each fault; none if the agreement is sound. */
    public static List<String> faults(Agreement agreement) {
        Soundness soundness = new Soundness(agreement);
        soundness.blocks("the preamble", agreement.preamble());
        soundness.blocks("the closing", agreement.closing());
        soundness.numbers(
                "sections", agreement.sections().stream().map(Section::number).toList());
        soundness.numbers("clauses", agreement.clauses().map(Clause::number).toList());
        soundness.numbers(
                "annexes", agreement.annexes().stream().map(Annex::number).toList());
        agreement.sections().stream()
                .filter(section -> section.clauses().isEmpty())
                .forEach(section -> soundness.fault("section " + section.id(), "has no clause"));
        agreement.clauses().forEach(clause -> soundness.blocks("clause " + clause.id(), clause.blocks()));
        agreement.annexes().forEach(annex -> soundness.blocks("annex " + annex.id(), annex.blocks()));
        return List.copyOf(soundness.faults);
    }

    private void fault(String where, String what) {
        faults.add(where + " " + what);
    }

    private void numbers(String what, List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                fault("the numbers of the " + what, "are not 1, 2, 3 …: " + numbers);
                return;
            }
        }
    }

    private void blocks(String where, List<Block> blocks) {
        if (blocks.isEmpty()) {
            fault(where, "has no text");
        }
        List<Integer> items = new ArrayList<>();
        blocks.forEach(block -> block.fold(new Walk(where, items)));
        numbers("items of " + where, items);
    }

    private void text(String where, List<Inline> text) {
        String printed = text.stream().map(Inline::printed).collect(Collectors.joining());
        if (printed.isBlank()) {
            fault(where, "has an empty paragraph, item or cell");
        }
        LEFTOVERS.stream()
                .filter(printed::contains)
                .forEach(left -> fault(where, "has '" + left + "' left over: " + printed));
        text.forEach(inline -> inline(where, inline));
    }

    private void inline(String where, Inline inline) {
        if (inline instanceof Inline.Value value && value.printed().isBlank()) {
            fault(where, "prints nothing for " + value.path());
        } else if (inline instanceof Inline.ClauseLink link && !clauses.contains(link.target())) {
            fault(where, "refers to clause " + link.target() + ", which is not in the agreement");
        } else if (inline instanceof Inline.AnnexLink link && !annexes.contains(link.target())) {
            fault(where, "refers to annex " + link.target() + ", which is not in the agreement");
        }
    }

    /** Visits the text of each block. */
    private final class Walk implements Block.Cases<Integer> {

        private final String where;
        private final List<Integer> items;

        private Walk(String where, List<Integer> items) {
            this.where = where;
            this.items = items;
        }

        @Override
        public Integer other(Block block) {
            text(where, block.plain());
            return items.size();
        }

        @Override
        public Integer items(Block.Items block) {
            for (Block.Item item : block.items()) {
                items.add(item.number());
                text(where, item.text());
                ended(item);
            }
            return items.size();
        }

        private void ended(Block.Item item) {
            String printed = item.text().stream().map(Inline::printed).collect(Collectors.joining());
            if (!printed.isBlank() && WELL_ENDED.indexOf(printed.charAt(printed.length() - 1)) < 0) {
                fault(where, "has an item without end: " + printed);
            }
        }

        @Override
        public Integer table(Block.Table table) {
            table.header().forEach(cell -> text(where, cell.text()));
            for (List<Block.Cell> row : table.rows()) {
                if (row.size() != table.header().size()) {
                    fault(
                            where,
                            "has a row of " + row.size() + " cells under a header of "
                                    + table.header().size());
                }
                row.forEach(cell -> text(where, cell.text()));
            }
            return items.size();
        }
    }
}
