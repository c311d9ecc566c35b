package org.agreement.core.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/** Finds what a request wants of the catalogue that cannot be had. */
final class Objections {

    private final Pieces pieces;
    private final Standing standing;
    private final ClauseSelection selection;
    private final Function<String, Place> places;
    private final Refusals refusals = new Refusals();

    Objections(Pieces pieces, Standing standing, ClauseSelection selection, Function<String, Place> places) {
        this.pieces = pieces;
        this.standing = standing;
        this.selection = selection;
        this.places = places;
    }

    List<Refusal> all() {
        for (int i = 0; i < selection.exclude().size(); i++) {
            checkExcluded(selection.exclude().get(i), "clauses.exclude." + i);
        }
        for (Map.Entry<String, String> preferred : selection.prefer().entrySet()) {
            checkPreferred(preferred.getKey(), preferred.getValue());
        }
        pieces.byTarget().values().forEach(this::checkConflict);
        return refusals.sorted();
    }

    private void checkExcluded(ClauseId id, String path) {
        Optional<ClauseText> clause = Optional.ofNullable(pieces.clauses().get(id));
        if (clause.isEmpty()) {
            List<String> names =
                    pieces.clauses().keySet().stream().map(ClauseId::toString).toList();
            refuse(ErrorCode.CLAUSE_NOT_FOUND, path, id.toString(), near(id.toString(), names));
            return;
        }
        Reference.Target target = Reference.Target.of(id);
        Optional<Piece> mandatory = Optional.ofNullable(pieces.byTarget().get(target))
                .filter(Piece::mandatory)
                .or(() -> standing.candidates(target).stream()
                        .filter(Piece::mandatory)
                        .findFirst());
        mandatory.ifPresent(piece -> refuse(
                ErrorCode.CLAUSE_MANDATORY, path, id.toString(), clause.get().title()));
    }

    private static Bilingual near(String id, List<String> names) {
        return Suggestion.nearest(id, names)
                .map(name -> new Bilingual("是否应为“" + name + "”？", "Did you mean '" + name + "'?"))
                .orElseGet(() -> new Bilingual("请检查条款的 id。", "Check the id of the clause."));
    }

    private void checkPreferred(String id, String plugin) {
        List<String> replacing = pieces.replacements().entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(id))
                .flatMap(entry -> entry.getValue().stream().map(Piece::plugin))
                .toList();
        if (!replacing.contains(plugin)) {
            refuse(ErrorCode.PREFERENCE_UNKNOWN, "prefer." + id, plugin, id, String.join(", ", replacing));
        }
    }

    private void checkConflict(Piece piece) {
        List<String> plugins = standing.candidates(piece.target()).stream()
                .map(Piece::plugin)
                .distinct()
                .toList();
        String id = piece.target().toString();
        boolean settled = plugins.contains(selection.prefer().getOrDefault(id, ""));
        if (plugins.size() > 1 && !settled) {
            refuse(ErrorCode.REPLACEMENT_CONFLICT, "plugins", id, id, String.join(", ", plugins), plugins.get(0));
        }
    }

    private void refuse(ErrorCode code, String path, String value, Object... arguments) {
        refusals.add(Refusal.of(code, places.apply(path), path, arguments).withValue(value));
    }
}
