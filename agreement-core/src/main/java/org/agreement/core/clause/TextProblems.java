package org.agreement.core.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.core.data.Place;
import org.agreement.core.logic.Diagram;
import org.agreement.core.logic.Truth;
import org.agreement.core.refusal.ErrorCode;

/** Finds what can go wrong within one text: a clause, an annex, a preamble or a signature block. */
final class TextProblems {

    private final PresenceModel model;
    private final Pieces pieces;
    private final Standings standings;
    private final Decisions decisions;
    private final Diagram diagram;
    private final Problems problems;

    TextProblems(PresenceModel model, Problems problems) {
        this.model = model;
        this.pieces = model.pieces();
        this.standings = model.standings();
        this.decisions = model.decisions();
        this.diagram = model.diagram();
        this.problems = problems;
    }

    /**
     * Checks a text.
     *
     * @param stands where it is printed
     */
    void check(String plugin, CheckedBody body, Truth stands) {
        Set<Reference.Target> known = pieces.known();
        for (Reference reference : body.references()) {
            boolean unreadable =
                    known.contains(reference.target()) && !pieces.byTarget().containsKey(reference.target());
            if (!reference.asks() && !unreadable) {
                reference(plugin, reference, diagram.and(stands, standings.where(reference.facts())));
            }
        }
        for (Presumptions.Need need : body.presumptions().needs()) {
            need(need, diagram.and(stands, standings.where(need.facts())));
        }
        for (Presumptions.Fullness text : body.presumptions().texts()) {
            List<Truth> words = text.texts().stream().map(standings::where).toList();
            Truth where = diagram.and(stands, standings.where(text.facts()));
            problems.error(ErrorCode.TEXT_EMPTY_WHEN, text.place(), diagram.without(where, diagram.any(words)));
        }
        for (Presumptions.Passage passage : body.presumptions().passages()) {
            passage(passage, stands);
        }
    }

    private void reference(String plugin, Reference reference, Truth where) {
        Reference.Target target = reference.target();
        Truth dangling = diagram.without(where, standings.present(target));
        for (Removal removal : pieces.removals()) {
            boolean concerns = removal.clause().equals(target)
                    || standings.standsFor(target).containsKey(removal.clause());
            if (concerns && !pieces.knows(plugin, removal.plugin())) {
                Truth removed = standings.removes(removal);
                String id = removal.clause().toString();
                problems.error(
                        ErrorCode.REMOVAL_DANGLES,
                        removal.place(),
                        diagram.and(dangling, removed),
                        id,
                        reference.place().toString());
                dangling = diagram.without(dangling, removed);
            }
        }
        problems.error(ErrorCode.REFERENCE_DANGLES, reference.place(), dangling, target.toString());
        if (reference.item().isPresent()) {
            items(plugin, reference, where);
        }
    }

    private void items(String plugin, Reference reference, Truth where) {
        Integer item = reference.item().getAsInt();
        for (Map.Entry<Reference.Target, Truth> found :
                standings.standsFor(reference.target()).entrySet()) {
            Optional<Piece> piece = Optional.ofNullable(pieces.byTarget().get(found.getKey()))
                    .filter(standing -> !standing.body().fixedItems().contains(item));
            if (piece.isPresent()) {
                Place place = pieces.knows(plugin, piece.get().plugin())
                        ? reference.place()
                        : piece.get()
                                .replaces()
                                .map(Piece.Replaced::place)
                                .orElse(piece.get().place());
                problems.error(
                        ErrorCode.ITEM_DANGLES,
                        place,
                        diagram.and(where, found.getValue()),
                        found.getKey().toString(),
                        item.toString());
            }
        }
    }

    private void need(Presumptions.Need need, Truth where) {
        Truth there = diagram.always();
        for (String path : need.optional()) {
            there = diagram.and(there, decisions.term(path));
        }
        problems.error(ErrorCode.TERM_DANGLES, need.place(), diagram.without(where, there), need.path());
    }

    /** A section that can never be there, of those around which others can. */
    private void passage(Presumptions.Passage passage, Truth stands) {
        List<Atom> atoms = passage.facts().atoms();
        Facts around = new Facts(atoms.subList(0, atoms.size() - 1));
        boolean foreign = Reference.Target.asked(atoms.get(atoms.size() - 1))
                .filter(target -> pieces.texts(target.plugin()).isEmpty())
                .isPresent();
        if (!foreign
                && model.canBe(diagram.and(stands, standings.where(around)))
                && !model.canBe(diagram.and(stands, standings.where(passage.facts())))) {
            problems.always(ErrorCode.PASSAGE_NEVER, passage.place(), passage.subject());
        }
    }
}
