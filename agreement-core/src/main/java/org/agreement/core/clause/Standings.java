package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.agreement.core.logic.Diagram;
import org.agreement.core.logic.Truth;

/** Under which decisions each clause and annex stands in an agreement: what {@link Standing} says of one, for all of them. */
final class Standings {

    private final Pieces pieces;
    private final Diagram diagram;
    private final Decisions decisions;
    private final Map<String, Truth> active = new LinkedHashMap<>();
    private final Map<Reference.Target, List<Truth>> preferences = new LinkedHashMap<>();
    private final Map<Reference.Target, Map<Reference.Target, Truth>> alone = new LinkedHashMap<>();
    private final Map<Reference.Target, Map<Reference.Target, Truth>> standsFor = new LinkedHashMap<>();
    private final Truth unopposed;

    Standings(Pieces pieces, Diagram diagram, Decisions decisions) {
        this.pieces = pieces;
        this.diagram = diagram;
        this.decisions = decisions;
        pieces.plugins().forEach(plugin -> active.put(plugin.id(), activation(plugin)));
        pieces.byTarget().values().forEach(this::resolve);
        pieces.byTarget().values().forEach(piece -> standsFor.put(piece.target(), found(piece)));
        unopposed = decisions.possible();
        pieces.byTarget().values().forEach(this::requireNoObjection);
    }

    private Truth activation(PluginTexts plugin) {
        if (plugin.industry().isPresent()) {
            return decisions.industry(plugin.industry().get());
        }
        return plugin.id().equals(ClauseCatalog.STANDARD) ? diagram.always() : decisions.addOn(plugin.id());
    }

    Truth active(String plugin) {
        return active.getOrDefault(plugin, diagram.never());
    }

    Truth all(Presence presence) {
        return where(presence.facts());
    }

    /** Where all that is known holds. */
    Truth where(Facts facts) {
        Truth where = diagram.always();
        for (Atom atom : facts.atoms()) {
            where = diagram.and(where, atom(atom));
        }
        return where;
    }

    private Truth atom(Atom atom) {
        Truth positive = Reference.Target.asked(atom).map(this::present).orElseGet(() -> decisions.term(atom.path()));
        return atom.negated() ? diagram.not(positive) : positive;
    }

    /** What is printed in place of a piece, and under which decisions, as if nothing replaced another one's place. */
    private Map<Reference.Target, Truth> resolve(Piece piece) {
        Map<Reference.Target, Truth> known = alone.get(piece.target());
        if (known != null) {
            return known;
        }
        alone.put(piece.target(), Map.of());
        Map<Reference.Target, Truth> cases = new LinkedHashMap<>();
        List<Piece> replacing = pieces.replacing(piece.target());
        Truth excluded = excluded(piece);
        choose(replacing, excluded, Piece::mandatory, cases);
        Truth rest = diagram.not(excluded);
        List<String> plugins = replacing.stream().map(Piece::plugin).distinct().toList();
        if (plugins.size() > 1) {
            List<Truth> preferred = decisions.preferences(piece.target(), plugins);
            preferences.put(piece.target(), preferred);
            for (int i = 0; i < plugins.size(); i++) {
                String plugin = plugins.get(i);
                Truth here = diagram.and(rest, preferred.get(i));
                Truth left =
                        choose(replacing, here, candidate -> candidate.plugin().equals(plugin), cases);
                rest = diagram.or(diagram.without(rest, here), left);
            }
        }
        Truth left = choose(replacing, rest, candidate -> true, cases);
        cases.merge(piece.target(), diagram.and(left, own(piece)), diagram::or);
        alone.put(piece.target(), cases);
        return cases;
    }

    private Truth excluded(Piece piece) {
        return piece.mandatory() ? diagram.never() : decisions.excluded(piece.target());
    }

    /** The first of some replacements that stands takes the place; what is left is where none does. */
    private Truth choose(
            List<Piece> replacing, Truth where, Predicate<Piece> which, Map<Reference.Target, Truth> cases) {
        Truth left = where;
        for (Piece candidate : replacing.stream().filter(which).toList()) {
            Map<Reference.Target, Truth> found = resolve(candidate);
            for (Map.Entry<Reference.Target, Truth> entry : found.entrySet()) {
                cases.merge(entry.getKey(), diagram.and(left, entry.getValue()), diagram::or);
            }
            left = diagram.without(left, any(found));
        }
        return left;
    }

    private Truth any(Map<Reference.Target, Truth> cases) {
        return diagram.any(List.copyOf(cases.values()));
    }

    private Truth own(Piece piece) {
        Truth removed = diagram.never();
        for (Removal removal : pieces.removals()) {
            if (removal.clause().equals(piece.target())) {
                removed = diagram.or(removed, removes(removal));
            }
        }
        return diagram.without(diagram.and(active(piece.plugin()), all(piece.presence())), removed);
    }

    /** Where a removal takes effect. */
    Truth removes(Removal removal) {
        return diagram.and(active(removal.plugin()), all(removal.presence()));
    }

    private Map<Reference.Target, Truth> found(Piece piece) {
        Map<Reference.Target, Truth> own = alone.getOrDefault(piece.target(), Map.of());
        if (piece.replaces().isEmpty()) {
            return own;
        }
        Truth there = any(own);
        Map<Reference.Target, Truth> cases = new LinkedHashMap<>();
        alone.getOrDefault(base(piece), Map.of())
                .forEach((target, where) -> cases.put(target, diagram.and(there, where)));
        return cases;
    }

    /** What is replaced by the one, or by what that replaces, and so on. */
    private Reference.Target base(Piece piece) {
        Reference.Target base = piece.target();
        Optional<Piece> at = Optional.of(piece);
        for (int steps = 0; steps <= pieces.byTarget().size() && at.isPresent(); steps++) {
            Optional<Reference.Target> next = at.get().replaces().map(Piece.Replaced::target);
            base = next.orElse(base);
            at = next.flatMap(target -> Optional.ofNullable(pieces.byTarget().get(target)));
        }
        return base;
    }

    /** Leaves out what a request is refused for: a mandatory clause excluded, a conflict of replacements not settled. */
    private void requireNoObjection(Piece piece) {
        List<Piece> replacing = pieces.replacing(piece.target());
        List<Truth> mandatory =
                replacing.stream().filter(Piece::mandatory).map(this::candidate).toList();
        decisions.require(diagram.not(diagram.and(excluded(piece), diagram.any(mandatory))));
        List<Truth> preferred = preferences.getOrDefault(piece.target(), List.of());
        if (!preferred.isEmpty()) {
            List<Truth> byPlugin = byPlugin(replacing);
            List<Truth> settled = new ArrayList<>();
            for (int i = 0; i < preferred.size(); i++) {
                settled.add(diagram.and(preferred.get(i), byPlugin.get(i)));
            }
            decisions.require(diagram.or(diagram.atMostOne(byPlugin), diagram.any(settled)));
        }
    }

    private List<Truth> byPlugin(List<Piece> replacing) {
        return replacing.stream()
                .map(Piece::plugin)
                .distinct()
                .map(plugin -> diagram.any(replacing.stream()
                        .filter(piece -> piece.plugin().equals(plugin))
                        .map(this::candidate)
                        .toList()))
                .toList();
    }

    /** Where a piece stands, as far as it does not lose its place to another one. */
    Truth candidate(Piece piece) {
        return any(alone.getOrDefault(piece.target(), Map.of()));
    }

    /** What can be decided together, whether or not the request would be refused for what it wants of the catalogue. */
    Truth unopposed() {
        return unopposed;
    }

    /** What stands for a target, and under which decisions. */
    Map<Reference.Target, Truth> standsFor(Reference.Target target) {
        return standsFor.getOrDefault(target, Map.of());
    }

    /** Where it is printed itself. */
    Truth stands(Reference.Target target) {
        return standsFor(target).getOrDefault(target, diagram.never());
    }

    /** Where it or what stands for it is printed. */
    Truth present(Reference.Target target) {
        Truth present = diagram.never();
        for (Map.Entry<Reference.Target, Truth> found : standsFor(target).entrySet()) {
            present = diagram.or(present, diagram.and(found.getValue(), stands(found.getKey())));
        }
        return present;
    }

    /** Where the preamble or signature block of a plugin is the one that is printed. */
    Truth stands(Pieces.Frame frame) {
        Truth stands = active(frame.plugin());
        boolean later = false;
        for (Pieces.Frame other : pieces.frames()) {
            if (later && other.kind().equals(frame.kind())) {
                stands = diagram.without(stands, active(other.plugin()));
            }
            later |= other.equals(frame);
        }
        return stands;
    }
}
