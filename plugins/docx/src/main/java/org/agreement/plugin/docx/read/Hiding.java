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

    /** What styles turn over (ISO/IEC 29500-1, 17.7.3). */
    private static final Set<String> TOGGLES = Set.of("vanish", "strike");

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

    /** Both of a style of words and of one of paragraphs: what both turn on is off again, but two lines through words stay. */
    Hiding within(Hiding ofParagraph) {
        if (switches.isEmpty()) {
            return ofParagraph;
        }
        TreeMap<String, Boolean> all = new TreeMap<>(over(ofParagraph).switches);
        TOGGLES.stream()
                .filter(switches::containsKey)
                .forEach(name -> all.put(name, isOn(name) != ofParagraph.isOn(name)));
        return new Hiding(all);
    }

    private boolean isOn(String name) {
        return switches.getOrDefault(name, false);
    }

    boolean hides() {
        return switches.containsValue(true);
    }
}
