package org.agreement.core.clause;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.terms.Terms;

/** Which clauses and annexes stand in one agreement, and which one stands for another. */
final class Standing {

    private final Pieces pieces;
    private final Terms terms;
    private final ClauseSelection selection;
    private final Set<String> active = new LinkedHashSet<>();
    private final Map<Reference.Target, Optional<Reference.Target>> resolved = new LinkedHashMap<>();

    Standing(Pieces pieces, Terms terms, ClauseSelection selection) {
        this.pieces = pieces;
        this.terms = terms;
        this.selection = selection;
        pieces.plugins().stream().filter(this::activates).map(PluginTexts::id).forEach(active::add);
        pieces.byTarget().values().stream()
                .filter(piece -> piece.replaces().isEmpty())
                .forEach(piece -> resolved.put(piece.target(), resolve(piece)));
        pieces.byTarget().values().stream()
                .filter(piece -> piece.replaces().isPresent())
                .forEach(piece -> resolved.put(piece.target(), forReplacement(piece)));
    }

    private boolean activates(PluginTexts plugin) {
        if (plugin.industry().isPresent()) {
            return plugin.industry().equals(selection.industry());
        }
        return plugin.id().equals(ClauseCatalog.STANDARD)
                || selection.plugins().contains(plugin.id())
                || plugin.plugin().plugin().terms().stream()
                        .anyMatch(block -> terms.get(block).isPresent());
    }

    boolean isActive(String plugin) {
        return active.contains(plugin);
    }

    /** Whether it is printed in the agreement. */
    boolean stands(Reference.Target target) {
        return standsFor(target).filter(target::equals).isPresent();
    }

    /** What is printed in its place: itself, its replacement, or for a replacement that lost to another one, that one. */
    Optional<Reference.Target> standsFor(Reference.Target target) {
        return Optional.ofNullable(resolved.get(target)).flatMap(found -> found);
    }

    boolean isExcluded(Reference.Target target) {
        return target.clause().filter(selection.exclude()::contains).isPresent();
    }

    /** The replacements that would stand in its place, by plugin. */
    List<Piece> candidates(Reference.Target target) {
        return pieces.replacing(target).stream()
                .filter(piece -> resolve(piece).isPresent())
                .toList();
    }

    private Optional<Reference.Target> resolve(Piece piece) {
        if (isExcluded(piece.target()) && !piece.mandatory()) {
            return candidates(piece.target()).stream()
                    .filter(Piece::mandatory)
                    .findFirst()
                    .flatMap(this::resolve);
        }
        List<Piece> candidates = candidates(piece.target());
        if (candidates.isEmpty()) {
            return own(piece);
        }
        String preferred = selection.prefer().getOrDefault(piece.target().toString(), "");
        Optional<Piece> chosen = candidates.stream()
                .filter(candidate -> candidate.plugin().equals(preferred))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
        return chosen.flatMap(this::resolve).or(() -> own(piece));
    }

    private Optional<Reference.Target> own(Piece piece) {
        boolean removed = pieces.removals().stream()
                .anyMatch(removal -> removal.clause().equals(piece.target())
                        && isActive(removal.plugin())
                        && removal.presence().holds(terms));
        boolean stands =
                isActive(piece.plugin()) && !removed && piece.presence().holds(terms);
        return Optional.of(piece.target()).filter(target -> stands);
    }

    private Optional<Reference.Target> forReplacement(Piece piece) {
        Optional<Reference.Target> alone = resolve(piece);
        if (alone.isEmpty()) {
            return alone;
        }
        Reference.Target base = piece.target();
        Optional<Piece> at = Optional.of(piece);
        while (at.isPresent() && at.get().replaces().isPresent()) {
            base = at.get().replaces().get().target();
            at = Optional.ofNullable(pieces.byTarget().get(base));
        }
        return Optional.ofNullable(resolved.get(base)).flatMap(found -> found);
    }

    /** The clause that stands for a clause. */
    Optional<ClauseId> clause(ClauseId id) {
        return standsFor(Reference.Target.of(id)).flatMap(Reference.Target::clause);
    }
}
