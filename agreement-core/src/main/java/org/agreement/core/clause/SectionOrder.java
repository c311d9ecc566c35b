package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/** Puts the sections of all plugins into one reading order. */
final class SectionOrder {

    private final Map<String, String> titles = new LinkedHashMap<>();
    private final List<String> roots = new ArrayList<>();
    private final Ordering<String> ordering = new Ordering<>();

    private SectionOrder() {}

    /** The titles by the ids of the sections, in reading order. */
    static Map<String, String> titles(List<PluginTexts> plugins, PluginFaults faults) {
        SectionOrder order = new SectionOrder();
        plugins.forEach(plugin -> order.declare(plugin, faults.mutual(plugin.id())));
        plugins.forEach(plugin -> order.check(plugin, faults.mutual(plugin.id())));
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String id : order.ordering.from(order.roots)) {
            ordered.put(id, order.titles.getOrDefault(id, ""));
        }
        return ordered;
    }

    private void declare(PluginTexts plugin, Refusals refusals) {
        Optional<String> previous = Optional.empty();
        for (Index.Section section : plugin.index().sections()) {
            String id = section.id().text();
            if (titles.putIfAbsent(id, section.title()) != null) {
                refusals.add(ErrorCode.SECTION_TWICE, section.id().place(), "section", id);
            } else if (section.after().isPresent()) {
                ordering.after(section.after().get().text(), id);
            } else if (plugin.id().equals(ClauseCatalog.STANDARD)) {
                roots.add(id);
            } else if (previous.isPresent()) {
                ordering.after(previous.get(), id);
            } else {
                refusals.add(ErrorCode.SECTION_WITHOUT_PLACE, section.id().place(), "section", id);
            }
            previous = Optional.of(id);
        }
    }

    private void check(PluginTexts plugin, Refusals refusals) {
        for (Index.Section section : plugin.index().sections()) {
            if (section.after().isEmpty()) {
                continue;
            }
            Located after = section.after().get();
            if (!titles.containsKey(after.text())) {
                List<String> known = List.copyOf(titles.keySet());
                refusals.add(
                        ErrorCode.SECTION_UNKNOWN,
                        after.place(),
                        "after",
                        after.text(),
                        Suggestion.wayOut(after.text(), known));
            } else if (ordering.isOnCycle(section.id().text())) {
                refusals.add(ErrorCode.ANCHOR_CYCLE, after.place(), "after", after.text());
            }
        }
    }
}
