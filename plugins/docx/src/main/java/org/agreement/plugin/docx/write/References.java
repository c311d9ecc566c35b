package org.agreement.plugin.docx.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.agreement.api.agreement.Section;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;

/** The bookmarks of one agreement; a name that starts with a low line is hidden from who edits the document. */
final class References {

    private final Map<ClauseId, Integer> clauses = new HashMap<>();
    private final Map<AnnexId, Integer> annexes = new HashMap<>();
    private final Set<String> items = new HashSet<>();

    References(Agreement agreement) {
        agreement.clauses().forEach(clause -> clauses.put(clause.id(), clause.number()));
        agreement.annexes().forEach(annex -> annexes.put(annex.id(), annex.number()));
        look(agreement.preamble());
        agreement.clauses().forEach(clause -> look(clause.blocks()));
        look(agreement.closing());
        agreement.annexes().forEach(annex -> look(annex.blocks()));
    }

    private void look(List<Block> blocks) {
        for (Block block : blocks) {
            for (Inline inline : block.plain()) {
                if (inline instanceof Inline.ClauseLink link && link.item().isPresent()) {
                    clause(link.target())
                            .ifPresent(name -> items.add(item(name, link.item().getAsInt())));
                }
            }
        }
    }

    static String of(Section section) {
        return "_s" + section.number();
    }

    static String of(Clause clause) {
        return "_c" + clause.number();
    }

    static String of(Annex annex) {
        return "_a" + annex.number();
    }

    /** The bookmark of a clause that is in the agreement. */
    Optional<String> clause(ClauseId id) {
        return Optional.ofNullable(clauses.get(id)).map(number -> "_c" + number);
    }

    /** The bookmark of an annex that is in the agreement. */
    Optional<String> annex(AnnexId id) {
        return Optional.ofNullable(annexes.get(id)).map(number -> "_a" + number);
    }

    /** The bookmark of an item of the clause with a bookmark. */
    static String item(String clause, int number) {
        return clause + "_" + number;
    }

    /** Whether anything refers to the item. */
    boolean isReferred(String item) {
        return items.contains(item);
    }
}
