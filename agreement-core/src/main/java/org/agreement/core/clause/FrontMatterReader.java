package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.clause.ClauseNature;
import org.agreement.api.clause.ClauseStatus;
import org.agreement.api.clause.Effect;
import org.agreement.api.party.PartyRole;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Tree;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** Reads the front matter of clause files. */
final class FrontMatterReader {

    private static final List<String> KEYS = List.of(
            "id",
            "title",
            "status",
            "nature",
            "binds",
            "favours",
            "serves",
            "basis",
            "when",
            "prominent",
            "after",
            "before",
            "first-in",
            "replaces",
            "items");
    private static final List<String> EFFECT_KEYS = List.of("nature", "binds", "favours");
    private static final Effect NEUTRAL = new Effect(ClauseNature.PROCEDURE, List.of(), List.of());

    private final Refusals refusals;

    FrontMatterReader(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Reads a clause's; what is refused is filled with something neutral, so that the rest can be checked. */
    Optional<FrontMatter> read(Tree tree, String name, int items) {
        return Entries.of(tree, KEYS, refusals).map(entries -> read(entries, name, items));
    }

    private FrontMatter read(Entries entries, String name, int items) {
        Located id = entries.required("id");
        if (!id.text().isEmpty() && !id.text().equals(name)) {
            refusals.add(ErrorCode.CLAUSE_ID, id.place(), "id", name);
        }
        Located written = entries.required("status");
        Optional<ClauseStatus> status =
                written.text().isEmpty() ? Optional.empty() : entries.choice("status", ClauseStatus.class);
        if (status.equals(Optional.of(ClauseStatus.OPTIONAL)) && !entries.has("when")) {
            refusals.add(ErrorCode.OPTIONAL_WITHOUT_WHEN, written.place(), "status");
        }
        entries.required("nature");
        Effect effect = effect(entries, NEUTRAL);
        return new FrontMatter(
                entries.title(),
                status.orElse(ClauseStatus.ADVISABLE),
                written.place(),
                effect,
                entries.texts("serves").stream().map(Located::text).toList(),
                entries.texts("basis"),
                entries.texts("when"),
                entries.flag("prominent", false),
                anchors(entries),
                entries.tree("items").map(tree -> items(tree, effect, items)).orElseGet(Map::of));
    }

    private static Effect effect(Entries entries, Effect otherwise) {
        return new Effect(
                entries.has("nature")
                        ? entries.choice("nature", ClauseNature.class).orElse(otherwise.nature())
                        : otherwise.nature(),
                entries.has("binds") ? entries.choices("binds", PartyRole.class) : otherwise.binds(),
                entries.has("favours") ? entries.choices("favours", PartyRole.class) : otherwise.favours());
    }

    private List<Anchor> anchors(Entries entries) {
        List<Anchor> anchors = new ArrayList<>();
        for (Anchor.Kind kind : Anchor.Kind.values()) {
            entries.text(kind.key()).ifPresent(target -> anchors.add(new Anchor(kind, target)));
        }
        if (anchors.size() > 1) {
            Anchor second = anchors.get(1);
            refusals.add(
                    ErrorCode.CLAUSE_PLACEMENT,
                    second.target().place(),
                    second.kind().key());
        }
        return anchors;
    }

    private Map<Integer, Effect> items(Tree tree, Effect effect, int count) {
        Map<Integer, Effect> items = new LinkedHashMap<>();
        if (!(tree instanceof Tree.Mapping mapping)) {
            refusals.add(ErrorCode.WRONG_TYPE, tree.place(), "items", new Bilingual("项的序号: {…}", "ordinal: {…}"));
            return items;
        }
        for (Tree.Entry entry : mapping.entries().values()) {
            boolean exists = entry.key().matches("[1-9][0-9]{0,2}") && Integer.parseInt(entry.key()) <= count;
            if (!exists) {
                refusals.add(
                        ErrorCode.ITEM_UNKNOWN,
                        entry.keyPlace(),
                        "items." + entry.key(),
                        entry.key(),
                        String.valueOf(count));
            }
            Entries.of(entry.value(), EFFECT_KEYS, refusals)
                    .filter(found -> exists)
                    .ifPresent(found -> items.put(Integer.valueOf(entry.key()), effect(found, effect)));
        }
        return items;
    }
}
