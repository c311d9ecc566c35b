package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/** Checks that no reference can lead nowhere, whatever the terms and the plugins that are active. */
final class ReferenceCheck {

    private final Pieces pieces;
    private final Set<Reference.Target> known;
    private final PluginFaults faults;

    ReferenceCheck(Pieces pieces, PluginFaults faults) {
        this.pieces = pieces;
        this.known = pieces.known();
        this.faults = faults;
    }

    void check() {
        for (Piece piece : pieces.byTarget().values()) {
            piece.body().references().forEach(reference -> check(Optional.of(piece), piece.plugin(), reference));
            piece.replaces().ifPresent(replaced -> checkReplaced(piece, replaced));
        }
        for (Pieces.Frame frame : pieces.frames()) {
            frame.body().references().forEach(reference -> check(Optional.empty(), frame.plugin(), reference));
        }
        for (Removal removal : pieces.removals()) {
            if (!known.contains(removal.clause())) {
                refuseUnknown(removal.plugin(), removal.place(), removal.clause());
            }
        }
    }

    private void checkReplaced(Piece piece, Piece.Replaced replaced) {
        Optional<Piece> target = find(replaced.target());
        boolean annex = replaced.target().annex().isPresent();
        if (annex && !known.contains(replaced.target())) {
            refuseUnknown(piece.plugin(), replaced.place(), replaced.target());
        } else if (annex && replacesItself(piece)) {
            String id = replaced.target().toString();
            faults.mutual(piece.plugin()).add(ErrorCode.ANCHOR_CYCLE, replaced.place(), "replaces", id);
        } else if (target.isPresent() && target.get().mandatory() && !piece.mandatory()) {
            String id = replaced.target().toString();
            faults.mutual(piece.plugin()).add(ErrorCode.REPLACES_MANDATORY, replaced.place(), "replaces", id);
        }
    }

    private boolean replacesItself(Piece piece) {
        Optional<Piece> next = Optional.of(piece);
        for (int steps = 0; next.isPresent() && steps <= pieces.byTarget().size(); steps++) {
            next = next.flatMap(Piece::replaces).flatMap(replaced -> find(replaced.target()));
        }
        return next.isPresent();
    }

    private Optional<Piece> find(Reference.Target target) {
        return Optional.ofNullable(pieces.byTarget().get(target));
    }

    private void check(Optional<Piece> from, String plugin, Reference reference) {
        Reference.Target target = reference.target();
        boolean guarded = reference.asks() || reference.facts().imply(target.atom());
        if (!known.contains(target)) {
            boolean otherPlugin =
                    pieces.plugins().stream().noneMatch(loaded -> loaded.id().equals(target.plugin()));
            if (!guarded || !otherPlugin) {
                refuseUnknown(plugin, reference.place(), target);
            }
            return;
        }
        Optional<Piece> piece = find(target);
        boolean itself = from.isPresent()
                && (from.get().target().equals(target)
                        || from.get()
                                .replaces()
                                .filter(r -> r.target().equals(target))
                                .isPresent());
        if (piece.isPresent()) {
            checkItem(plugin, reference, piece.get());
            if (!guarded && !itself) {
                checkCertain(plugin, reference, piece.get());
            }
        }
    }

    private void refuseUnknown(String plugin, Place place, Reference.Target target) {
        faults.mutual(plugin).add(ErrorCode.CLAUSE_UNKNOWN, place, "", target.toString(), wayOut(target, known));
    }

    private void checkCertain(String plugin, Reference reference, Piece target) {
        List<Bilingual> reasons = new ArrayList<>();
        if (!target.plugin().equals(plugin) && !target.plugin().equals(ClauseCatalog.STANDARD)) {
            reasons.add(new Bilingual("其插件可能未启用", "its plugin may not be active"));
        }
        if (!target.mandatory()) {
            reasons.add(new Bilingual("它不是必备条款，可以被排除", "it is not mandatory and may be excluded"));
        }
        if (!reference.facts().implyAll(target.presence().atoms())) {
            reasons.add(new Bilingual("它只在满足条件时出现", "it is there under its conditions only"));
        }
        String id = target.target().toString();
        for (Removal removal : pieces.removals()) {
            boolean concerns = removal.clause().equals(target.target()) && !exclude(plugin, removal.plugin());
            if (concerns && pieces.knows(plugin, removal.plugin())) {
                reasons.add(new Bilingual("插件 " + removal.plugin() + " 可能删去它", removal.plugin() + " may remove it"));
            } else if (concerns && reasons.isEmpty()) {
                String where = reference.place().toString();
                faults.mutual(removal.plugin())
                        .add(ErrorCode.REMOVAL_BREAKS_REFERENCE, removal.place(), "removes", id, where);
            }
        }
        if (!reasons.isEmpty()) {
            faults.mutual(plugin).add(ErrorCode.REFERENCE_UNCERTAIN, reference.place(), "", id, reasons.get(0));
        }
    }

    private void checkItem(String plugin, Reference reference, Piece target) {
        if (reference.item().isEmpty()) {
            return;
        }
        int item = reference.item().getAsInt();
        String ordinal = String.valueOf(item);
        if (!target.body().fixedItems().contains(item)) {
            faults.mutual(plugin)
                    .add(
                            ErrorCode.REFERENCE_ITEM,
                            reference.place(),
                            "",
                            target.target().toString(),
                            ordinal);
        }
        for (Piece replacement : pieces.replacing(target.target())) {
            if (!replacement.body().fixedItems().contains(item) && !exclude(plugin, replacement.plugin())) {
                refuseReplacement(plugin, reference, replacement, ordinal);
            }
        }
    }

    private void refuseReplacement(String plugin, Reference reference, Piece replacement, String ordinal) {
        if (pieces.knows(plugin, replacement.plugin())) {
            String id = replacement.target().toString();
            faults.mutual(plugin).add(ErrorCode.REFERENCE_ITEM, reference.place(), "", id, ordinal);
            return;
        }
        Refusals refusals = faults.mutual(replacement.plugin());
        Place place = replacement.replaces().map(Piece.Replaced::place).orElse(replacement.place());
        refusals.add(
                ErrorCode.REPLACEMENT_WITHOUT_ITEM,
                place,
                "replaces",
                ordinal,
                reference.place().toString());
    }

    /** Whether the two are never active in one agreement. */
    private boolean exclude(String plugin, String other) {
        Optional<String> one = pieces.texts(plugin).flatMap(PluginTexts::industry);
        Optional<String> two = pieces.texts(other).flatMap(PluginTexts::industry);
        return one.isPresent() && two.isPresent() && !one.equals(two);
    }

    /** The nearest known name: of the same kind, the same name in another plugin first. */
    static Bilingual wayOut(Reference.Target target, Set<Reference.Target> known) {
        List<String> names = known.stream()
                .filter(other -> other.annex().isPresent() == target.annex().isPresent())
                .map(Reference.Target::toString)
                .toList();
        String name = target.toString().substring(target.toString().indexOf('/'));
        Optional<String> nearest = names.stream()
                .filter(other -> other.endsWith(name))
                .findFirst()
                .or(() -> Suggestion.nearest(target.toString(), names));
        return nearest.map(found -> new Bilingual("是否应为“" + found + "”？", "Did you mean '" + found + "'?"))
                .orElseGet(() -> new Bilingual("请检查 id", "Check the id"));
    }
}
