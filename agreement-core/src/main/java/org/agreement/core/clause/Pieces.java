package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;

/** Everything that the plugins' files hold, checked one by one, while the catalogue is made. */
final class Pieces {

    /** Preamble or signature block. */
    record Frame(String plugin, String kind, FrameText text, CheckedBody body) {}

    final List<PluginTexts> plugins;
    final Map<Reference.Target, Piece> byTarget = new LinkedHashMap<>();
    final Map<ClauseId, ClauseText> clauses = new LinkedHashMap<>();
    final Map<AnnexId, AnnexText> annexes = new LinkedHashMap<>();
    final List<Frame> frames = new ArrayList<>();
    final List<Removal> removals = new ArrayList<>();

    Pieces(List<PluginTexts> plugins) {
        this.plugins = plugins;
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
}
