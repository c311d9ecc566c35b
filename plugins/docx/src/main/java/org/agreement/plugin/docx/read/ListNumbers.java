package org.agreement.plugin.docx.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.plugin.docx.read.Lists.Definition;
import org.agreement.plugin.docx.read.Lists.Instance;
import org.agreement.plugin.docx.read.Styles.StyledList;

/** Numbers the paragraphs of a document, one after the other. */
final class ListNumbers {

    /** A list has no more levels. */
    static final int LEVELS = 9;

    private static final String BULLET = "•";

    private final Lists lists;
    private final Styles styles;
    private final Map<Integer, Count> counts = new HashMap<>();
    private final Map<Integer, Map<String, Optional<Integer>>> stylesLevels = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    /** How far a definition has counted. */
    private static final class Count {
        private final int[] numbers = new int[LEVELS];
        private final boolean[] running = new boolean[LEVELS];
    }

    /** The levels of a list, those included that it defines anew. */
    private record Levels(Definition definition, Instance instance) {

        Optional<ListLevel> level(int index) {
            return Optional.ofNullable(
                    instance.levels().getOrDefault(index, definition.levels().get(index)));
        }

        int start(int index) {
            return level(index).map(ListLevel::start).orElse(0);
        }
    }

    ListNumbers(Lists lists, Styles styles) {
        this.lists = lists;
        this.styles = styles;
    }

    /**
     * Counts a paragraph.
     *
     * @return what is printed before its text; empty for a paragraph without number
     */
    String next(Optional<String> style, ListReference own) {
        Optional<StyledList> styled = styles.list(style);
        int list = own.list().or(() -> styled.flatMap(one -> one.list().list())).orElse(0);
        Optional<Instance> instance = lists.instance(list);
        Optional<Definition> definition = instance.flatMap(one -> lists.definition(one, styles));
        if (list == 0 || definition.isEmpty()) {
            return "";
        }
        int level = own.level()
                .or(() ->
                        own.list().isPresent() ? Optional.empty() : styled.flatMap(one -> level(one, definition.get())))
                .orElse(0);
        Levels levels = new Levels(definition.get(), instance.orElseThrow());
        return level < 0 || level >= LEVELS || levels.level(level).isEmpty() ? "" : printed(list, levels, level);
    }

    /** The definition says which style is of which level; only if it is silent the style itself is asked. */
    private Optional<Integer> level(StyledList styled, Definition definition) {
        return stylesLevels
                .computeIfAbsent(definition.id(), id -> new HashMap<>())
                .computeIfAbsent(styled.style(), id -> levelOfChain(styled, definition));
    }

    private Optional<Integer> levelOfChain(StyledList styled, Definition definition) {
        for (String style : styles.chain(styled.style())) {
            Optional<Integer> level = definition.levelOf(style);
            if (level.isPresent()) {
                return level;
            }
        }
        return styled.list().level();
    }

    private String printed(int list, Levels levels, int index) {
        Count count = counts.computeIfAbsent(levels.definition().id(), id -> new Count());
        if (begun.add(list)) {
            levels.instance().starts().forEach((level, start) -> {
                count.numbers[level] = start;
                count.running[level] = false;
            });
        }
        count(count, levels, index);
        ListLevel level = levels.level(index).orElseThrow();
        String text = level.format().equals("bullet") ? bullet(level.text()) : label(count, levels, index);
        return text.isEmpty() ? "" : text + level.suffix();
    }

    /** A level that was passed over counts as begun, so that 1.1 is followed by 2. */
    private static void count(Count count, Levels levels, int index) {
        for (int higher = 0; higher < index; higher++) {
            if (!count.running[higher]) {
                count.numbers[higher] = first(levels, higher);
                count.running[higher] = true;
            }
        }
        if (count.running[index]) {
            count.numbers[index]++;
        } else {
            count.numbers[index] = first(levels, index);
            count.running[index] = true;
        }
        for (int deeper = index + 1; deeper < LEVELS; deeper++) {
            int higher = index;
            if (levels.level(deeper)
                    .filter(level -> level.restartsAfter(higher))
                    .isPresent()) {
                count.running[deeper] = false;
            }
        }
    }

    private static int first(Levels levels, int index) {
        return levels.instance().starts().getOrDefault(index, levels.start(index));
    }

    private static String label(Count count, Levels levels, int index) {
        ListLevel level = levels.level(index).orElseThrow();
        StringBuilder label = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int place = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (c == '%' && place >= 0 && place < LEVELS) {
                label.append(place > index ? "" : number(count.numbers[place], levels.level(place), level.legal()));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }

    private static String number(int number, Optional<ListLevel> level, boolean legal) {
        String format = level.map(ListLevel::format).orElse("decimal");
        boolean digits = legal && !format.equals("none") && !format.equals("bullet");
        return NumberFormats.print(digits && !format.equals("decimalZero") ? "decimal" : format, number);
    }

    /** Fonts of signs have their bullets where no characters are. */
    private static String bullet(String text) {
        boolean sign = text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE)
                || text.matches("[A-Za-z]");
        return sign ? BULLET : text;
    }
}
