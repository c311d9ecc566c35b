package org.agreement.core.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;

/** Finds the clauses of an agreement in which a term stands; the agreement is gone through once. */
public final class TermClauses {

    private final Map<ClauseId, List<String>> clauses = new LinkedHashMap<>();
    private final Map<AnnexId, List<String>> annexes = new LinkedHashMap<>();
    private final Map<AnnexId, List<ClauseId>> references = new LinkedHashMap<>();

    public TermClauses(Agreement agreement) {
        agreement.annexes().forEach(annex -> annexes.put(annex.id(), paths(annex.blocks())));
        agreement.clauses().forEach(clause -> {
            clauses.put(clause.id(), paths(clause.blocks()));
            inlines(clause.blocks()).forEach(inline -> {
                if (inline instanceof Inline.AnnexLink link) {
                    references
                            .computeIfAbsent(link.target(), annex -> new ArrayList<>())
                            .add(clause.id());
                }
            });
        });
    }

    /**
     * The clauses that print a value whose path begins so, in reading order; if none does, those that refer to an annex that
     * prints one.
     */
    public List<ClauseId> printing(String path) {
        List<ClauseId> direct = clauses.entrySet().stream()
                .filter(clause -> prints(clause.getValue(), path))
                .map(Map.Entry::getKey)
                .toList();
        if (!direct.isEmpty()) {
            return direct;
        }
        return annexes.entrySet().stream()
                .filter(annex -> prints(annex.getValue(), path))
                .flatMap(annex -> references.getOrDefault(annex.getKey(), List.of()).stream())
                .distinct()
                .toList();
    }

    private static boolean prints(List<String> paths, String path) {
        return paths.stream().anyMatch(printed -> printed.startsWith(path));
    }

    private static List<String> paths(List<Block> blocks) {
        return inlines(blocks)
                .flatMap(inline -> inline instanceof Inline.Value value ? Stream.of(value.path()) : Stream.empty())
                .distinct()
                .toList();
    }

    private static Stream<Inline> inlines(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.plain().stream());
    }
}
