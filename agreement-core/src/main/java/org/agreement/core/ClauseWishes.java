package org.agreement.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.ClauseStatus;
import org.agreement.core.clause.ClauseCatalog;
import org.agreement.core.clause.ClauseSelection;
import org.agreement.core.clause.ClauseText;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Suggestion;
import org.agreement.core.request.AgreementRequest;
import org.agreement.core.request.Selection;

/**
 * What a request wants of the catalogue, judged as far as that needs no terms, so that it is told together with everything
 * else that is wrong.
 *
 * @param refusals clauses to exclude that are unknown or mandatory, clauses to add to unknown sections
 */
record ClauseWishes(ClauseSelection selection, List<Refusal> refusals) {

    static ClauseWishes of(AgreementRequest request, ClauseCatalog catalog) {
        Selection chosen = request.selection();
        List<Refusal> refusals = new ArrayList<>();
        List<ClauseId> excluded = new ArrayList<>();
        for (int i = 0; i < chosen.excluded().size(); i++) {
            String path = "clauses.exclude." + i;
            excluded(chosen.excluded().get(i), path, request, catalog, refusals).ifPresent(excluded::add);
        }
        List<String> sections = List.copyOf(catalog.sectionTitles().keySet());
        for (int i = 0; i < chosen.added().size(); i++) {
            String section = chosen.added().get(i).section();
            if (!sections.contains(section)) {
                String path = "clauses.add." + i + ".section";
                refusals.add(Refusal.of(
                                ErrorCode.UNKNOWN_CHOICE,
                                request.place(path),
                                path,
                                Suggestion.wayOut(section, sections))
                        .withValue(section));
            }
        }
        ClauseSelection selection =
                new ClauseSelection(chosen.industry(), request.activePlugins(), chosen.prefer(), List.copyOf(excluded));
        return new ClauseWishes(selection, List.copyOf(refusals));
    }

    private static Optional<ClauseId> excluded(
            String id, String path, AgreementRequest request, ClauseCatalog catalog, List<Refusal> refusals) {
        Optional<ClauseText> clause = catalog.clauseIds().stream()
                .filter(known -> known.toString().equals(id))
                .findFirst()
                .flatMap(catalog::clause);
        if (clause.isEmpty()) {
            List<String> ids =
                    catalog.clauseIds().stream().map(ClauseId::toString).toList();
            refusals.add(Refusal.of(ErrorCode.CLAUSE_NOT_FOUND, request.place(path), path, Suggestion.wayOut(id, ids))
                    .withValue(id));
            return Optional.empty();
        }
        if (clause.get().status() == ClauseStatus.MANDATORY) {
            refusals.add(Refusal.of(
                            ErrorCode.CLAUSE_MANDATORY,
                            request.place(path),
                            path,
                            clause.get().title())
                    .withValue(id));
            return Optional.empty();
        }
        return clause.map(ClauseText::id);
    }
}
