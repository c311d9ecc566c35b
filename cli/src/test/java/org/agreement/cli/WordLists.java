package org.agreement.cli;

import static org.agreement.cli.WordFile.W;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.agreement.core.clause.ChineseNumerals;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Counts paragraphs as Word does. */
final class WordLists {

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, Place> styles = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();

    WordLists(WordFile file) throws IOException {
        Document numbering = file.tree("word/numbering.xml");
        Map<String, Map<Integer, Level>> abstracts = new HashMap<>();
        for (Element list : elements(numbering.getDocumentElement(), "abstractNum")) {
            Map<Integer, Level> levels = new HashMap<>();
            for (Element level : elements(list, "lvl")) {
                levels.put(
                        Integer.parseInt(value(level, "ilvl")),
                        new Level(child(level, "numFmt"), child(level, "lvlText"), child(level, "suff")));
            }
            abstracts.put(value(list, "abstractNumId"), levels);
        }
        for (Element list : elements(numbering.getDocumentElement(), "num")) {
            Map<Integer, Level> levels = abstracts.get(child(list, "abstractNumId"));
            if (levels == null) {
                throw new AssertionError("list " + value(list, "numId") + " is of no kind");
            }
            lists.put(value(list, "numId"), levels);
        }
        for (Element style : elements(file.tree("word/styles.xml").getDocumentElement(), "style")) {
            String list = child(style, "numId");
            String level = child(style, "ilvl");
            if (!list.isEmpty()) {
                styles.put(value(style, "styleId"), new Place(list, level.isEmpty() ? 0 : Integer.parseInt(level)));
            }
        }
    }

    /** Where a style counts. */
    Optional<Place> place(String style) {
        return Optional.ofNullable(styles.get(style));
    }

    /** The number of the next paragraph in a place. */
    Label next(Place place) {
        Map<Integer, Level> levels = lists.get(place.list());
        Level level = levels == null ? null : levels.get(place.level());
        if (level == null) {
            throw new AssertionError("no list " + place);
        }
        TreeMap<Integer, Integer> counted = counts.computeIfAbsent(place.list(), list -> new TreeMap<>());
        int count = counted.merge(place.level(), 1, Integer::sum);
        counted.tailMap(place.level(), false).clear();
        String number =
                level.format().equals("upperLetter") ? Character.toString('A' + count - 1) : ChineseNumerals.of(count);
        return new Label(level.text().replace("%" + (place.level() + 1), number), level.after());
    }

    private static List<Element> elements(Element parent, String name) {
        return WordFile.elements(parent.getElementsByTagNameNS(W, name));
    }

    private static String value(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    private static String child(Element parent, String name) {
        return elements(parent, name).stream()
                .findFirst()
                .map(child -> value(child, "val"))
                .orElse("");
    }

    /** A level of a list. */
    record Place(String list, int level) {}

    /** A number as it is shown, and whether a space follows it. */
    record Label(String shown, boolean spaced) {}

    private record Level(String format, String text, String suffix) {
        boolean after() {
            return suffix.equals("space");
        }
    }
}
