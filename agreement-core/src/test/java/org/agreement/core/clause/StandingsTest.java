package org.agreement.core.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.terms.Terms;
import org.agreement.core.data.Place;
import org.agreement.core.logic.Diagram;
import org.agreement.core.logic.Truth;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.refusal.Refusals;
import org.junit.jupiter.api.Test;

/** What is said of all agreements at once is so in each of them. */
final class StandingsTest {

    private static final int AGREEMENTS = Boolean.getBoolean("proof") ? 20_000 : 400;

    private static final List<LoadedPlugin> PLUGINS = Stream.of(
                    new FakePlugin("standard")
                            .index("- section: s\n  title: 章\n  clauses: [a, b, c]\n")
                            .mandatory("a", "", "甲。\n")
                            .clause("b", head("b", "when: [feeAdjustment]\n"))
                            .clause("c", head("c", "when: [payment.monthly, '!scope.holidays = excluded']\n"))
                            .file("frame/zh-CN/index", "- annex: x\n")
                            .file("frame/zh-CN/x.md", "---\nkind: annex\ntitle: 附件\nwhen: [scope.surge]\n---\n文。\n"),
                    new FakePlugin("shop")
                            .industry("shop")
                            .index("- clauses: [x, y]\n- removes: standard/b\n  when: [scope.surge]\n")
                            .mandatory("x", "replaces: standard/a\nwhen: [feeAdjustment]\n", "店。\n")
                            .mandatory("y", "replaces: standard/c\n", "店。\n"),
                    new FakePlugin("one")
                            .requires("two")
                            .index("- clauses: [x, y]\n- removes: standard/c\n")
                            .clause("x", head("x", "replaces: standard/b\n"))
                            .mandatory("y", "replaces: shop/x\nwhen: [scope.surge]\n", "一。\n"),
                    new FakePlugin("two")
                            .index("- clauses: [x, y]\n")
                            .clause("x", head("x", "replaces: standard/b\nwhen: ['!payment.monthly']\n"))
                            .mandatory("y", "replaces: standard/c\nwhen: [scope.surge]\n", "二。\n"))
            .map(FakePlugin::loaded)
            .toList();

    private static String head(String name, String more) {
        return "---\nid: %s\ntitle: 标题\nstatus: advisable\nnature: obligation\n%s---\n文字。\n".formatted(name, more);
    }

    private final List<PluginTexts> texts = ClauseCatalog.texts(PLUGINS);
    private final PresenceModel model = new PresenceModel(texts);
    private final Scope root = new RootShapes(PLUGINS, new PluginFaults()).everything();

    @Test
    void agreesWithEachAgreement() {
        int refused = 0;
        for (int seed = 0; seed < AGREEMENTS; seed++) {
            Terms terms = new RandomTerms(seed).terms().build();
            ClauseSelection selection = selection(new SplittableRandom(seed));
            Standing standing = new Standing(model.pieces(), terms, selection);
            Truth decided = decided(terms, selection, standing);
            boolean accepted = new Objections(model.pieces(), standing, selection, ObjectionsTest::place)
                    .all()
                    .isEmpty();
            assertEquals(accepted, holds(decided, model.decisions().possible()), "possible " + selection);
            refused += accepted ? 0 : 1;
            for (Reference.Target target : model.pieces().byTarget().keySet()) {
                String where = target + " " + seed;
                assertEquals(
                        standing.stands(target),
                        holds(decided, model.standings().stands(target)),
                        where);
                assertEquals(
                        standing.standsFor(target).isPresent(),
                        holds(decided, model.standings().present(target)),
                        where);
            }
        }
        assertTrue(refused > 0 && refused < AGREEMENTS, "both kinds are seen");
    }

    private static ClauseSelection selection(SplittableRandom random) {
        List<String> active =
                random.nextBoolean() ? List.of("one", "two") : random.nextBoolean() ? List.of("two") : List.of();
        List<ClauseId> excluded = new ArrayList<>();
        for (String id : List.of("standard/b", "standard/c", "one/x", "two/x")) {
            if (random.nextInt(4) == 0) {
                excluded.add(ClauseId.of(id));
            }
        }
        Map<String, String> prefer = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            prefer.put("standard/b", random.nextBoolean() ? "one" : "two");
        }
        if (random.nextBoolean()) {
            prefer.put("standard/c", random.nextBoolean() ? "shop" : "two");
        }
        return new ClauseSelection(
                random.nextBoolean() ? Optional.of("shop") : Optional.empty(), active, prefer, excluded);
    }

    /** The decisions of one agreement. */
    private Truth decided(Terms terms, ClauseSelection selection, Standing standing) {
        Diagram diagram = model.diagram();
        Truth decided = diagram.always();
        List<String> names = model.decisions().names();
        for (int i = 0; i < names.size(); i++) {
            Truth decision = diagram.variable(i);
            boolean holds = holds(names.get(i), terms, selection, standing);
            decided = diagram.and(decided, holds ? decision : diagram.not(decision));
        }
        return decided;
    }

    private boolean holds(String name, Terms terms, ClauseSelection selection, Standing standing) {
        String value = name.substring(name.lastIndexOf(' ') + 1);
        if (name.startsWith("industry")) {
            return selection.industry().orElse("general").equals(value);
        } else if (name.startsWith("plugins:")) {
            return standing.isActive(value);
        } else if (name.startsWith("clauses.exclude:")) {
            return selection.exclude().contains(ClauseId.of(value));
        } else if (name.startsWith("prefer ")) {
            String clause = name.substring(7, name.indexOf(':'));
            return value.equals(selection.prefer().get(clause));
        }
        return new PathResolver(new Refusals())
                .resolve(root, name, Place.inFile(name))
                .orElseThrow()
                .lookup()
                .holds(Frame.of(terms));
    }

    private boolean holds(Truth decided, Truth function) {
        return model.diagram().canHold(model.diagram().and(decided, function));
    }
}
