package org.agreement.plugin.docx.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.agreement.api.review.UnreadableDocument;

/** The lists that a document defines. */
final class Lists {

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();

    /**
     * What several lists have in common, their count included.
     *
     * @param style the numbering style whose list defines the levels instead
     */
    record Definition(int id, Map<Integer, ListLevel> levels, Optional<String> style) {

        /** The level, counted from 0, of the paragraphs of a style. */
        Optional<Integer> levelOf(String paragraphStyle) {
            return levels.entrySet().stream()
                    .filter(level -> level.getValue()
                            .style()
                            .filter(paragraphStyle::equals)
                            .isPresent())
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    /**
     * A list.
     *
     * @param starts the numbers that its levels start with again
     * @param levels the levels that it defines anew
     */
    record Instance(int definition, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}

    /** Reads the part; without one there are no lists. */
    static Lists read(Optional<PartReader> part) throws UnreadableDocument {
        Lists lists = new Lists();
        if (part.isPresent() && part.get().nextChild(0)) {
            lists.all(part.get());
        }
        return lists;
    }

    private void all(PartReader part) throws UnreadableDocument {
        int inside = part.depth();
        while (part.nextChild(inside)) {
            switch (part.name()) {
                case "abstractNum" -> definition(part);
                case "num" -> instance(part);
                default -> part.skip();
            }
        }
    }

    private void definition(PartReader part) throws UnreadableDocument {
        int id = part.attribute("abstractNumId").flatMap(PartReader::number).orElse(-1);
        Map<Integer, ListLevel> levels = new TreeMap<>();
        Optional<String> style = Optional.empty();
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("lvl")) {
                level(part, levels);
            } else {
                style = part.name().equals("numStyleLink") ? part.value() : style;
                part.skip();
            }
        }
        definitions.putIfAbsent(id, new Definition(id, levels, style));
    }

    private static void level(PartReader part, Map<Integer, ListLevel> levels) throws UnreadableDocument {
        int index = part.attribute("ilvl").flatMap(PartReader::number).orElse(-1);
        ListLevel level = ListLevel.read(part);
        if (index >= 0 && index < ListNumbers.LEVELS) {
            levels.putIfAbsent(index, level);
        }
    }

    private void instance(PartReader part) throws UnreadableDocument {
        int id = part.attribute("numId").flatMap(PartReader::number).orElse(-1);
        int definition = -1;
        Map<Integer, Integer> starts = new TreeMap<>();
        Map<Integer, ListLevel> levels = new TreeMap<>();
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("lvlOverride")) {
                override(part, starts, levels);
            } else {
                definition = part.name().equals("abstractNumId") ? part.number().orElse(-1) : definition;
                part.skip();
            }
        }
        instances.putIfAbsent(id, new Instance(definition, starts, levels));
    }

    private static void override(PartReader part, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels)
            throws UnreadableDocument {
        int index = part.attribute("ilvl").flatMap(PartReader::number).orElse(-1);
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("lvl")) {
                level(part, levels);
            } else {
                if (part.name().equals("startOverride") && index >= 0 && index < ListNumbers.LEVELS) {
                    starts.put(index, part.number().orElse(0));
                }
                part.skip();
            }
        }
    }

    /** A list by its number. */
    Optional<Instance> instance(int id) {
        return Optional.ofNullable(instances.get(id));
    }

    /** The definition of a list, followed through the numbering style that it may name. */
    Optional<Definition> definition(Instance instance, Styles styles) {
        Optional<Definition> found = Optional.ofNullable(definitions.get(instance.definition()));
        // A list of a style names a style no more: one step is enough, and a circle is left at once.
        return found.flatMap(Definition::style)
                .flatMap(styles::listOf)
                .flatMap(this::instance)
                .flatMap(linked -> Optional.ofNullable(definitions.get(linked.definition())))
                .or(() -> found);
    }
}
