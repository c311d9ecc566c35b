package org.agreement.plugin.docx.read;

import java.util.Set;
import java.util.TreeMap;

/**
 * What says that words are hidden or struck out. Neither is part of a text: who strikes words out by hand means that they are gone.
 *
 * @param switches the properties that say so, and whether each is on
 */
record Hiding(TreeMap<String, Boolean> switches) {

    private static final Set<String> NAMES = Set.of("vanish", "strike", "dstrike");

    static final Hiding NONE = new Hiding(new TreeMap<>());

    /** Whether a property of a run is about this. */
    static boolean isSwitch(String property) {
        return NAMES.contains(property);
    }

    /** The same with the switch that was just entered. */
    Hiding with(PartReader part) {
        TreeMap<String, Boolean> all = new TreeMap<>(switches);
        all.put(part.name(), part.on());
        return new Hiding(all);
    }

    /** Where these switches say nothing, the others do. */
    Hiding over(Hiding others) {
        if (others.switches.isEmpty()) {
            return this;
        }
        TreeMap<String, Boolean> all = new TreeMap<>(others.switches);
        all.putAll(switches);
        return new Hiding(all);
    }

    boolean hides() {
        return switches.containsValue(true);
    }
}
