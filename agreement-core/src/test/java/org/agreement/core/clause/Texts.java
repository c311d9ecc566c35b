package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.terms.Terms;

/** Fills what was selected, numbered in order, and prints it plainly. */
final class Texts implements Numbers {

    private final Selection selection;
    private final Terms terms;
    private final Map<Object, Integer> numbers = new LinkedHashMap<>();

    Texts(Selection selection, Terms terms) {
        this.selection = selection;
        this.terms = terms;
        selection.clauses().forEach(clause -> numbers.put(clause.id(), numbers.size() + 1));
        for (int i = 0; i < selection.annexes().size(); i++) {
            numbers.put(selection.annexes().get(i).id(), i + 1);
        }
    }

    /** The lines of all clauses. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        selection.clauses().forEach(clause -> lines.addAll(lines(clause.id().name())));
        return lines;
    }

    /** The lines of one clause. */
    List<String> lines(String name) {
        return blocks(name).stream().flatMap(block -> print(block).lines()).toList();
    }

    List<Block> blocks(String name) {
        return selection
                .clauses()
                .filter(clause -> clause.id().name().equals(name))
                .flatMap(clause -> clause.template().fill(terms, this).stream())
                .toList();
    }

    static String print(Block block) {
        if (block instanceof Block.Items items) {
            return items.items().stream()
                    .map(item -> Ordinals.item(item.number()) + print(item.text()))
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Table table) {
            List<List<Block.Cell>> rows = new ArrayList<>(List.of(table.header()));
            rows.addAll(table.rows());
            return rows.stream()
                    .map(row -> row.stream().map(cell -> print(cell.text())).collect(Collectors.joining("|")))
                    .collect(Collectors.joining("\n"));
        }
        return print(block.plain());
    }

    static String print(List<Inline> text) {
        return text.stream().map(Inline::printed).collect(Collectors.joining());
    }

    @Override
    public List<Titled> prominent() {
        return selection
                .clauses()
                .filter(ClauseText::prominent)
                .map(clause -> new Titled(clause.id(), clause.title()))
                .toList();
    }

    @Override
    public Optional<ClauseId> present(ClauseId id) {
        return selection.present(id);
    }

    @Override
    public Optional<AnnexId> present(AnnexId id) {
        return selection.present(id);
    }

    @Override
    public int number(ClauseId present) {
        return numbers.getOrDefault(present, 0);
    }

    @Override
    public OptionalInt item(ClauseId present, int ordinal) {
        return selection
                .clauses()
                .filter(clause -> clause.id().equals(present))
                .findFirst()
                .map(clause -> clause.template().item(terms, this, ordinal))
                .orElseThrow();
    }

    @Override
    public int number(AnnexId present) {
        return numbers.getOrDefault(present, 0);
    }
}
