package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.agreement.core.logic.Diagram;
import org.agreement.core.logic.Truth;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.refusal.Refusal;

/**
 * Looks at every combination of decisions that a request may take, for all plugins together: which terms are there, which
 * variant of a choice, which industry and add-ons, what is excluded and preferred. Terms that the code of a plugin derives or
 * forbids count as free, so that more combinations are looked at than there are.
 */
public final class PresenceAnalysis {

    private final PresenceModel model;

    private PresenceAnalysis(PresenceModel model) {
        this.model = model;
    }

    /**
     * Analyses plugins, sound or not.
     *
     * @param refused what is wrong with their files by themselves; what is found again with the decisions that bring it about
     *     is told once
     */
    public static PresenceReport of(List<LoadedPlugin> plugins, List<Refusal> refused) {
        return new PresenceAnalysis(new PresenceModel(ClauseCatalog.texts(plugins))).report(refused);
    }

    private PresenceReport report(List<Refusal> refused) {
        Problems problems = new Problems(model.decisions());
        TextProblems texts = new TextProblems(model, problems);
        Standings standings = model.standings();
        model.pieces()
                .byTarget()
                .values()
                .forEach(piece -> texts.check(piece.plugin(), piece.body(), standings.stands(piece.target())));
        model.pieces().frames().forEach(frame -> texts.check(frame.plugin(), frame.body(), standings.stands(frame)));
        new CatalogProblems(model, problems).check();
        List<PresenceProblem> all = new ArrayList<>(problems.all());
        refused.stream()
                .filter(refusal -> all.stream()
                        .noneMatch(problem -> problem.refusal().place().equals(refusal.place())))
                .map(refusal -> new PresenceProblem(true, refusal, reaching(refusal)))
                .toList()
                .forEach(all::add);
        return new PresenceReport(
                model.pieces().plugins().stream().map(PluginTexts::id).toList(), extent(), all);
    }

    /** The fewest decisions that bring the text into an agreement in whose file something is wrong. */
    private List<Decision> reaching(Refusal refusal) {
        return model.pieces().byTarget().values().stream()
                .filter(piece -> piece.place().file().equals(refusal.place().file()))
                .findFirst()
                .flatMap(piece -> model.decisions().smallest(model.standings().stands(piece.target())))
                .orElse(List.of());
    }

    private PresenceReport.Extent extent() {
        Pieces pieces = model.pieces();
        Decisions decisions = model.decisions();
        Diagram diagram = model.diagram();
        int written = pieces.byTarget().values().stream()
                        .mapToInt(piece -> piece.presence().conditions().size())
                        .sum()
                + pieces.removals().stream()
                        .mapToInt(removal -> removal.presence().conditions().size())
                        .sum();
        NavigableSet<Integer> single = decisions.single();
        Truth together = diagram.project(decisions.possible(), single::contains);
        return new PresenceReport.Extent(
                pieces.clauses().size(),
                pieces.annexes().size(),
                written
                        + model.bodies()
                                .mapToInt(body -> body.presumptions().passages().size())
                                .sum(),
                model.bodies()
                        .mapToInt(body -> (int) body.references().stream()
                                .filter(reference -> !reference.asks())
                                .count())
                        .sum(),
                model.bodies()
                        .mapToInt(body -> body.presumptions().needs().size())
                        .sum(),
                single.size(),
                diagram.count(together, single));
    }
}
