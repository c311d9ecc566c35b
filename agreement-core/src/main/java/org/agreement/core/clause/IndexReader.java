package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** Reads the index of a plugin's clauses, and that of its annexes. */
final class IndexReader {

    private static final List<String> KEYS = List.of("section", "title", "after", "clauses", "removes", "when");
    private static final List<String> ANNEX_KEYS = List.of("annex");

    private final Refusals refusals;

    IndexReader(Refusals refusals) {
        this.refusals = refusals;
    }

    Index clauses(Source source) {
        List<Index.Section> sections = new ArrayList<>();
        List<Located> placedByThemselves = new ArrayList<>();
        List<Index.Removal> removals = new ArrayList<>();
        for (Entries entry : entries(source, KEYS)) {
            if (entry.has("removes")) {
                only(entry, List.of("removes", "when"));
                removals.add(new Index.Removal(entry.required("removes"), entry.texts("when")));
            } else if (entry.has("section")) {
                only(entry, List.of("section", "title", "after", "clauses"));
                sections.add(new Index.Section(
                        entry.required("section"), entry.title(), entry.text("after"), entry.texts("clauses")));
            } else {
                only(entry, List.of("clauses"));
                placedByThemselves.addAll(entry.requiredTexts("clauses"));
            }
        }
        return new Index(sections, placedByThemselves, removals);
    }

    /** The names of the annexes in their order. */
    List<Located> annexes(Source source) {
        return entries(source, ANNEX_KEYS).stream()
                .map(entry -> entry.required("annex"))
                .toList();
    }

    private List<Entries> entries(Source source, List<String> keys) {
        Optional<Tree> tree = refusals.accept(new TreeReader().read(source));
        if (tree.isPresent() && tree.get() instanceof Tree.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> Entries.of(item, keys, refusals).stream())
                    .toList();
        }
        tree.ifPresent(found -> refusals.add(
                ErrorCode.WRONG_TYPE,
                found.place(),
                "",
                new Bilingual("列表，每项以“- ”开头", "a list, each item after '- '")));
        return List.of();
    }

    private void only(Entries entry, List<String> keys) {
        for (String key : KEYS) {
            if (entry.has(key) && !keys.contains(key)) {
                refusals.add(ErrorCode.INDEX_KEY, entry.place(key), key, String.join(", ", keys));
            }
        }
    }
}
