package org.agreement.core.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agreement.core.clause.SelectedSection;
import org.agreement.core.request.Selection.AddedClause;

/** A section before its clauses are numbered and filled. */
record DraftSection(String id, String title, List<DraftClause> clauses) {

    /**
     * The sections of one agreement in reading order: those that have clauses, each followed by what the request adds to it.
     *
     * @param titles all sections by id, in reading order
     */
    static List<DraftSection> of(Map<String, String> titles, List<SelectedSection> selected, List<AddedClause> added) {
        List<DraftSection> sections = new ArrayList<>();
        titles.forEach((id, title) -> {
            List<DraftClause> clauses = new ArrayList<>();
            selected.stream()
                    .filter(section -> section.id().equals(id))
                    .flatMap(section -> section.clauses().stream())
                    .forEach(text -> clauses.add(DraftClause.of(text)));
            for (int i = 0; i < added.size(); i++) {
                if (added.get(i).section().equals(id)) {
                    clauses.add(DraftClause.of(added.get(i), i + 1));
                }
            }
            if (!clauses.isEmpty()) {
                sections.add(new DraftSection(id, title, List.copyOf(clauses)));
            }
        });
        return sections;
    }
}
