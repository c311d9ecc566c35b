package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.agreement.api.clause.ClauseId;
import org.agreement.core.logic.Diagram;
import org.agreement.core.logic.Truth;

/** The texts of plugins, and under which decisions each of them is printed. */
final class PresenceModel {

    private final Diagram diagram = new Diagram();
    private final Pieces pieces;
    private final Map<String, List<ClauseId>> order;
    private final Decisions decisions;
    private final Standings standings;

    PresenceModel(List<PluginTexts> plugins) {
        PluginFaults faults = new PluginFaults();
        StatuteRegister statutes = new StatuteRegister();
        plugins.forEach(plugin -> plugin.laws().forEach(law -> statutes.add(law, faults.mutual(plugin.id()))));
        pieces = new PieceMaker(plugins, statutes, faults).make();
        order = ClauseOrder.of(pieces, SectionOrder.titles(plugins, faults).keySet(), faults);
        RootShapes shapes =
                new RootShapes(plugins.stream().map(PluginTexts::plugin).toList(), faults);
        decisions = new Decisions(diagram, new TermWays(shapes.everything()));
        takeDecisions(shapes);
        standings = new Standings(pieces, diagram, decisions);
    }

    /** Numbers the decisions: those that depend on each other close together. */
    private void takeDecisions(RootShapes shapes) {
        decisions.industries(pieces.plugins().stream()
                .flatMap(plugin -> plugin.industry().stream())
                .distinct()
                .toList());
        pieces.plugins().forEach(plugin -> active(plugin.id()));
        for (PluginTexts plugin : pieces.plugins()) {
            for (String required : plugin.plugin().descriptor().requires()) {
                if (isAddOn(required)) {
                    decisions.require(diagram.implies(active(plugin.id()), decisions.addOn(required)));
                }
            }
        }
        for (String path : paths()) {
            Truth term = decisions.term(path);
            shapes.owner(path.replaceFirst("\\..*", ""))
                    .ifPresent(owner -> decisions.require(diagram.implies(term, asked(owner))));
        }
    }

    private boolean isAddOn(String plugin) {
        return !plugin.equals(ClauseCatalog.STANDARD)
                && pieces.texts(plugin)
                        .filter(texts -> texts.industry().isEmpty())
                        .isPresent();
    }

    private Truth active(String plugin) {
        Optional<String> industry = pieces.texts(plugin).flatMap(PluginTexts::industry);
        return industry.map(decisions::industry)
                .orElseGet(() -> isAddOn(plugin) ? decisions.addOn(plugin) : diagram.always());
    }

    /** Where there may be terms of a plugin: it is active, or one that requires it is. */
    private Truth asked(String owner) {
        return diagram.any(pieces.plugins().stream()
                .filter(plugin -> pieces.knows(plugin.id(), owner))
                .map(plugin -> active(plugin.id()))
                .toList());
    }

    /** The paths of all terms that are asked for. */
    private SortedSet<String> paths() {
        List<Facts> facts = new ArrayList<>();
        pieces.removals().forEach(removal -> facts.add(removal.presence().facts()));
        pieces.byTarget().values().forEach(piece -> facts.add(piece.presence().facts()));
        SortedSet<String> paths = new TreeSet<>();
        bodies().forEach(body -> {
            body.references().forEach(reference -> facts.add(reference.facts()));
            body.presumptions().passages().forEach(passage -> facts.add(passage.facts()));
            body.presumptions().needs().forEach(need -> paths.addAll(need.optional()));
        });
        facts.stream()
                .flatMap(known -> known.atoms().stream())
                .filter(atom -> Reference.Target.asked(atom).isEmpty())
                .forEach(atom -> paths.add(atom.path()));
        return paths;
    }

    /** The texts of clauses, annexes and frames. */
    Stream<CheckedBody> bodies() {
        return Stream.concat(
                pieces.byTarget().values().stream().map(Piece::body),
                pieces.frames().stream().map(Pieces.Frame::body));
    }

    Diagram diagram() {
        return diagram;
    }

    Pieces pieces() {
        return pieces;
    }

    /** The clauses of each section in reading order. */
    Map<String, List<ClauseId>> order() {
        return order;
    }

    Decisions decisions() {
        return decisions;
    }

    Standings standings() {
        return standings;
    }

    /** Whether something can come about. */
    boolean canBe(Truth where) {
        return diagram.canHold(diagram.and(where, decisions.possible()));
    }
}
