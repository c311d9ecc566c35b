package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.agreement.Provenance;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.ClauseStatus;
import org.agreement.api.clause.LegalBasis;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** Checks the files of the plugins one by one against terms and statutes, and makes pieces of the catalogue of them. */
final class PieceMaker {

    private final List<PluginTexts> plugins;
    private final PluginFaults faults;
    private final StatuteRegister statutes;
    private final RootShapes shapes;
    private final Map<Reference.Target, Piece> byTarget = new LinkedHashMap<>();
    private final Map<Reference.Target, List<Piece>> replacements = new LinkedHashMap<>();
    private final Map<ClauseId, ClauseText> clauses = new LinkedHashMap<>();
    private final Map<AnnexId, AnnexText> annexes = new LinkedHashMap<>();
    private final List<Pieces.Frame> frames = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();

    PieceMaker(List<PluginTexts> plugins, StatuteRegister statutes, PluginFaults faults) {
        this.plugins = plugins;
        this.statutes = statutes;
        this.faults = faults;
        this.shapes = new RootShapes(plugins.stream().map(PluginTexts::plugin).toList(), faults);
    }

    Pieces make() {
        for (PluginTexts plugin : plugins) {
            Refusals refusals = faults.own(plugin.id());
            Scope root = shapes.scope(plugin.plugin());
            plugin.clauses().values().forEach(clause -> clause(plugin, clause, root, refusals));
            plugin.frame().forEach((kind, file) -> frame(plugin, kind, file, root, refusals));
            plugin.annexes().forEach(annex -> annex(plugin, annex, root, refusals));
            for (Index.Removal removal : plugin.index().removals()) {
                target(plugin, removal.clause(), false, refusals)
                        .ifPresent(target -> removals.add(new Removal(
                                plugin.id(),
                                target,
                                removal.clause().place(),
                                Presence.read(removal.when(), root, refusals))));
            }
        }
        return new Pieces(plugins, byTarget, replacements, clauses, annexes, frames, removals);
    }

    private void put(Piece piece) {
        byTarget.put(piece.target(), piece);
        piece.replaces()
                .ifPresent(replaced -> replacements
                        .computeIfAbsent(replaced.target(), target -> new ArrayList<>())
                        .add(piece));
    }

    private void clause(PluginTexts plugin, ClauseFile file, Scope root, Refusals refusals) {
        FrontMatter head = file.head();
        Presence presence = Presence.read(head.when(), root, refusals);
        CheckedBody body = new TemplateCheck(plugin.id(), head.items(), refusals)
                .check(file.place(), file.body(), root, presence.facts());
        if (!body.certain()) {
            refusals.add(ErrorCode.TEXT_MAY_BE_EMPTY, file.place(), "");
        }
        List<LegalBasis> basis = head.basis().stream()
                .flatMap(written -> statutes.cite(written, refusals).stream())
                .toList();
        Optional<Piece.Replaced> replaces =
                replaces(plugin, Anchor.replaced(head.anchors().stream().findFirst()), false, refusals);
        Reference.Target target = Reference.Target.of(file.id());
        boolean mandatory = head.status() == ClauseStatus.MANDATORY;
        put(new Piece(target, file.place(), mandatory, replaces, presence, body));
        clauses.put(
                file.id(),
                new ClauseText(
                        file.id(),
                        head.title(),
                        head.status(),
                        head.effect(),
                        head.serves(),
                        basis,
                        head.prominent(),
                        body.template(),
                        file.notes(),
                        provenance(plugin, file.sha256())));
    }

    private void frame(PluginTexts plugin, String kind, FrameFile file, Scope root, Refusals refusals) {
        CheckedBody body =
                new TemplateCheck(plugin.id(), Map.of(), refusals).check(file.place(), file.body(), root, Facts.NONE);
        FrameText text = new FrameText(body.template(), provenance(plugin, file.sha256()));
        frames.add(new Pieces.Frame(plugin.id(), kind, text, body));
    }

    private void annex(PluginTexts plugin, FrameFile file, Scope root, Refusals refusals) {
        Presence presence = Presence.read(file.when(), root, refusals);
        CheckedBody body = new TemplateCheck(plugin.id(), Map.of(), refusals)
                .check(file.place(), file.body(), root, presence.facts());
        AnnexId id = new AnnexId(plugin.id(), file.name());
        Reference.Target target = Reference.Target.of(id);
        Optional<Piece.Replaced> replaces = replaces(plugin, file.replaces(), true, refusals);
        put(new Piece(target, file.place(), true, replaces, presence, body));
        Provenance provenance = provenance(plugin, file.sha256());
        annexes.put(id, new AnnexText(id, file.title(), body.template(), provenance));
    }

    private static Provenance provenance(PluginTexts plugin, String sha256) {
        return new Provenance(plugin.id(), plugin.plugin().descriptor().version(), sha256);
    }

    private static Optional<Piece.Replaced> replaces(
            PluginTexts plugin, Optional<Located> written, boolean annex, Refusals refusals) {
        return written.flatMap(found ->
                target(plugin, found, annex, refusals).map(target -> new Piece.Replaced(target, found.place())));
    }

    /** The clause or annex that a front matter or index names; refused and empty if malformed. */
    static Optional<Reference.Target> target(PluginTexts plugin, Located written, boolean annex, Refusals refusals) {
        Optional<Node.Target> target = TagReader.target((annex ? "annex:" : "") + written.text());
        if (target.isEmpty()) {
            refusals.add(ErrorCode.REFERENCE_MALFORMED, written.place(), "", written.text());
        }
        return target.map(found -> Reference.Target.of(found, plugin.id()));
    }
}
