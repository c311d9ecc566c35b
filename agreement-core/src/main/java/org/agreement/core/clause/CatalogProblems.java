package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.core.data.Place;
import org.agreement.core.logic.Diagram;
import org.agreement.core.logic.Truth;
import org.agreement.core.refusal.ErrorCode;

/** Finds what can go wrong between texts: what is never printed, replacements that meet, annexes that nothing mentions. */
final class CatalogProblems {

    private final PresenceModel model;
    private final Pieces pieces;
    private final Standings standings;
    private final Decisions decisions;
    private final Diagram diagram;
    private final Problems problems;

    CatalogProblems(PresenceModel model, Problems problems) {
        this.model = model;
        this.pieces = model.pieces();
        this.standings = model.standings();
        this.decisions = model.decisions();
        this.diagram = model.diagram();
        this.problems = problems;
    }

    /** Checks everything. */
    void check() {
        for (Piece piece : pieces.byTarget().values()) {
            if (!model.canBe(standings.stands(piece.target()))) {
                String id = piece.target().toString();
                problems.always(ErrorCode.PIECE_NEVER, piece.place(), id);
            } else if (piece.target().annex().isPresent()) {
                mentioned(piece);
            }
            replacements(piece);
        }
        for (Removal removal : pieces.removals()) {
            if (!model.canBe(standings.removes(removal))) {
                problems.always(
                        ErrorCode.REMOVAL_NEVER,
                        removal.place(),
                        removal.clause().toString());
            }
        }
        pieces.plugins().forEach(plugin -> plugin.index().sections().forEach(this::section));
    }

    private void section(Index.Section section) {
        String id = section.id().text();
        List<Truth> clauses = model.order().getOrDefault(id, List.of()).stream()
                .map(clause -> standings.stands(Reference.Target.of(clause)))
                .toList();
        if (!model.canBe(diagram.any(clauses))) {
            problems.always(ErrorCode.SECTION_NEVER, section.id().place(), id);
        }
    }

    /** Replacements of one plugin must not meet; where those of two plugins do, the request has to settle it. */
    private void replacements(Piece piece) {
        List<Piece> replacing = pieces.replacing(piece.target());
        for (int second = 1; second < replacing.size(); second++) {
            for (int first = 0; first < second; first++) {
                meeting(piece, replacing.get(first), replacing.get(second));
            }
        }
    }

    private void meeting(Piece piece, Piece first, Piece second) {
        Truth both = diagram.and(standings.candidate(first), standings.candidate(second));
        Place place = second.replaces().map(Piece.Replaced::place).orElse(second.place());
        List<String> names = List.of(
                piece.target().toString(),
                first.target().toString(),
                second.target().toString());
        if (first.plugin().equals(second.plugin())) {
            problems.error(ErrorCode.REPLACEMENTS_MEET, place, both, names.toArray());
        } else {
            Optional<List<Decision>> choices = decisions.smallest(both, standings.unopposed());
            problems.remark(ErrorCode.REPLACEMENTS_TO_SETTLE, place, choices, names.toArray());
        }
    }

    private void mentioned(Piece annex) {
        List<Truth> mentions = new ArrayList<>();
        for (Piece piece : pieces.byTarget().values()) {
            mentions(piece.body(), annex.target(), standings.stands(piece.target()), mentions);
        }
        pieces.frames().forEach(frame -> mentions(frame.body(), annex.target(), standings.stands(frame), mentions));
        Truth alone = diagram.without(standings.stands(annex.target()), diagram.any(mentions));
        String id = annex.target().toString();
        problems.remark(ErrorCode.ANNEX_UNMENTIONED, annex.place(), decisions.smallest(alone), id);
    }

    private void mentions(CheckedBody body, Reference.Target annex, Truth stands, List<Truth> mentions) {
        for (Reference reference : body.references()) {
            Truth there = standings.standsFor(reference.target()).getOrDefault(annex, diagram.never());
            if (!reference.asks() && diagram.canHold(there)) {
                mentions.add(diagram.and(diagram.and(stands, there), standings.where(reference.facts())));
            }
        }
    }
}
