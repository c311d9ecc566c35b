package org.agreement.core.clause;

import java.util.List;
import java.util.Map;
import org.agreement.api.clause.ClauseId;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** Makes a catalogue of what plugins hold, and finds out what is wrong with each of them. */
final class CatalogBuilder {

    private CatalogBuilder() {}

    /** Makes the catalogue; it must not be used if there are faults. */
    static ClauseCatalog build(List<PluginTexts> plugins, PluginFaults faults) {
        StatuteRegister statutes = new StatuteRegister();
        for (PluginTexts plugin : plugins) {
            plugin.refusals().sorted().forEach(faults.own(plugin.id())::add);
            plugin.laws().forEach(law -> statutes.add(law, faults.mutual(plugin.id())));
            checkRequired(plugin, plugins, faults.own(plugin.id()));
        }
        Pieces pieces = new PieceMaker(plugins, statutes, faults).make();
        Map<String, String> titles = SectionOrder.titles(plugins, faults);
        Map<String, List<ClauseId>> order = ClauseOrder.of(pieces, titles.keySet(), faults);
        new ReferenceCheck(pieces, faults).check();
        return new ClauseCatalog(pieces, titles, order, statutes);
    }

    private static void checkRequired(PluginTexts plugin, List<PluginTexts> plugins, Refusals refusals) {
        for (String required : plugin.plugin().descriptor().requires()) {
            if (plugins.stream().noneMatch(other -> other.id().equals(required))) {
                Place place = Place.inFile(plugin.plugin().files().describe("plugin.yaml"));
                refusals.add(ErrorCode.REQUIRED_PLUGIN_REFUSED, place, "requires", required);
            }
        }
    }
}
