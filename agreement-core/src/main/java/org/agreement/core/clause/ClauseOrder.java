package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.clause.ClauseId;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/** Puts the clauses of all plugins into one reading order: by the sections' lists, and by anchors. */
final class ClauseOrder {

    private final Pieces pieces;
    private final Set<Reference.Target> known;
    private final PluginFaults faults;
    private final Map<String, List<ClauseId>> roots = new LinkedHashMap<>();
    private final Ordering<ClauseId> ordering = new Ordering<>();

    private ClauseOrder(Pieces pieces, Set<String> sections, PluginFaults faults) {
        this.pieces = pieces;
        this.known = pieces.known();
        this.faults = faults;
        sections.forEach(id -> roots.put(id, new ArrayList<>()));
    }

    /** The ids of all clauses in the order of the catalogue, by section. */
    static Map<String, List<ClauseId>> of(Pieces pieces, Set<String> sections, PluginFaults faults) {
        ClauseOrder order = new ClauseOrder(pieces, sections, faults);
        List<Anchored> anchored = order.anchored();
        anchored.forEach(order::put);
        order.putListed();
        anchored.forEach(order::refuseCycle);
        Map<String, List<ClauseId>> ordered = new LinkedHashMap<>();
        order.roots.forEach((section, ids) -> ordered.put(
                section,
                order.ordering.from(ids).stream()
                        .filter(pieces.clauses()::containsKey)
                        .toList()));
        return ordered;
    }

    private record Anchored(PluginTexts plugin, ClauseFile clause, Anchor anchor) {

        Located written() {
            return anchor.target();
        }
    }

    /** All clauses that have an anchor: by plugin, then in the order of the index. */
    private List<Anchored> anchored() {
        List<Anchored> anchored = new ArrayList<>();
        for (PluginTexts plugin : pieces.plugins()) {
            for (Located name : plugin.index().placedByThemselves()) {
                Optional.ofNullable(plugin.clauses().get(name.text()))
                        .ifPresent(clause -> clause.head().anchors().stream()
                                .limit(1)
                                .forEach(anchor -> anchored.add(new Anchored(plugin, clause, anchor))));
            }
        }
        return anchored;
    }

    private void putListed() {
        for (PluginTexts plugin : pieces.plugins()) {
            for (Index.Section section : plugin.index().sections()) {
                Optional.ofNullable(roots.get(section.id().text()))
                        .ifPresent(ids ->
                                section.clauses().forEach(name -> ids.add(new ClauseId(plugin.id(), name.text()))));
            }
        }
    }

    private void put(Anchored anchored) {
        if (anchored.anchor.kind() == Anchor.Kind.FIRST_IN) {
            putFirst(anchored);
            return;
        }
        Optional<ClauseId> target = target(anchored);
        if (target.isPresent()) {
            ClauseId id = anchored.clause.id();
            switch (anchored.anchor.kind()) {
                case BEFORE -> ordering.before(target.get(), id);
                case AFTER -> ordering.after(target.get(), id);
                default -> ordering.insteadOf(target.get(), id);
            }
        }
    }

    private void putFirst(Anchored anchored) {
        String section = anchored.written().text();
        Optional<List<ClauseId>> ids = Optional.ofNullable(roots.get(section));
        if (ids.isPresent()) {
            ids.get().add(anchored.clause.id());
        } else {
            refuse(anchored, ErrorCode.SECTION_UNKNOWN, Suggestion.wayOut(section, List.copyOf(roots.keySet())));
        }
    }

    private Optional<ClauseId> target(Anchored anchored) {
        Refusals own = faults.own(anchored.plugin.id());
        Optional<Reference.Target> target = PieceMaker.target(anchored.plugin, anchored.written(), false, own);
        if (target.isPresent() && !known.contains(target.get())) {
            refuse(anchored, ErrorCode.CLAUSE_UNKNOWN, ReferenceCheck.wayOut(target.get(), known));
            return Optional.empty();
        }
        return target.flatMap(Reference.Target::clause);
    }

    private void refuseCycle(Anchored anchored) {
        if (ordering.isOnCycle(anchored.clause.id())) {
            refuse(anchored, ErrorCode.ANCHOR_CYCLE);
        }
    }

    private void refuse(Anchored anchored, ErrorCode code, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(anchored.written().text()));
        arguments.addAll(List.of(more));
        faults.mutual(anchored.plugin.id())
                .add(code, anchored.written().place(), anchored.anchor.kind().key(), arguments.toArray());
    }
}
