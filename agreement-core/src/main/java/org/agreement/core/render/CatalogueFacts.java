package org.agreement.core.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agreement.api.party.PartyRole;
import org.agreement.core.clause.CatalogueEntry;
import org.agreement.core.clause.ClauseText;

/** What is said of a clause or annex beside its text, by what it is. */
final class CatalogueFacts {

    private CatalogueFacts() {}

    /** Without the laws, which are links. */
    static Map<String, String> of(CatalogueEntry entry) {
        Map<String, String> facts = new LinkedHashMap<>();
        entry.clause().ifPresent(clause -> {
            facts.put("编号", clause.id().toString());
            facts.put("状态", clause.status().printed() + (clause.prominent() ? "，重点提示" : ""));
            facts.put("性质", clause.effect().nature().printed());
            facts.put("约束", roles(clause.effect().binds()));
            facts.put("受益", roles(clause.effect().favours()));
            facts.put("对应要点", String.join("、", clause.serves()));
        });
        entry.annex().ifPresent(annex -> facts.put("编号", "annex:" + annex.id()));
        facts.put("条件", String.join("，并且 ", entry.when()));
        entry.replaces().ifPresent(id -> facts.put("取代", id));
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    static String title(CatalogueEntry entry) {
        return entry.clause()
                .map(ClauseText::title)
                .or(() -> entry.annex().map(annex -> annex.title()))
                .orElse("");
    }

    private static String roles(List<PartyRole> roles) {
        return roles.isEmpty()
                ? "中立"
                : roles.stream()
                        .map(role -> role == PartyRole.CUSTOMER ? "甲方" : "乙方")
                        .collect(Collectors.joining("、"));
    }
}
