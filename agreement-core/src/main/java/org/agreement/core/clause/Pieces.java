package org.agreement.core.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;

/** Everything that the plugins' files hold, checked one by one. */
record Pieces(
        List<PluginTexts> plugins,
        Map<Reference.Target, Piece> byTarget,
        Map<Reference.Target, List<Piece>> replacements,
        Map<ClauseId, ClauseText> clauses,
        Map<AnnexId, AnnexText> annexes,
        List<Frame> frames,
        List<Removal> removals) {

    /** Preamble or signature block. */
    record Frame(String plugin, String kind, FrameText text, CheckedBody body) {}

    /** The pieces that replace a clause or annex, by plugin. */
    List<Piece> replacing(Reference.Target target) {
        return replacements.getOrDefault(target, List.of());
    }

    /** All clauses and annexes that files name, readable or not. */
    Set<Reference.Target> known() {
        Set<Reference.Target> known = new LinkedHashSet<>();
        for (PluginTexts plugin : plugins) {
            plugin.names().forEach(name -> known.add(Reference.Target.of(new ClauseId(plugin.id(), name))));
            plugin.annexNames().forEach(name -> known.add(Reference.Target.of(new AnnexId(plugin.id(), name))));
        }
        return known;
    }

    /** The files of a plugin. */
    Optional<PluginTexts> texts(String plugin) {
        return plugins.stream().filter(found -> found.id().equals(plugin)).findFirst();
    }

    /** Whether who writes the one plugin knows what the other one does. */
    boolean knows(String plugin, String other) {
        return plugin.equals(other)
                || texts(plugin)
                        .filter(found -> found.plugin().descriptor().requires().contains(other))
                        .isPresent();
    }
}
