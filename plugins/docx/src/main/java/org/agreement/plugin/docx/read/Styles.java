package org.agreement.plugin.docx.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.review.UnreadableDocument;

/** The styles of a document, as far as they number paragraphs or hide words. */
final class Styles {

    /** Styles on styles on styles: a longer chain is a circle. */
    private static final int LONGEST = 100;

    private final Map<String, Style> byId = new HashMap<>();
    private final Map<String, Optional<StyledList>> lists = new HashMap<>();
    private final Map<String, Hiding> hidings = new HashMap<>();
    private String standard = "";

    private record Style(String name, Optional<String> basedOn, ListReference list, Hiding hiding) {}

    /** A list and the style that names it. */
    record StyledList(String style, ListReference list) {}

    /** Reads the part; without one there are no styles. */
    static Styles read(Optional<PartReader> part) throws UnreadableDocument {
        Styles styles = new Styles();
        if (part.isPresent() && part.get().nextChild(0)) {
            styles.all(part.get());
        }
        return styles;
    }

    private void all(PartReader part) throws UnreadableDocument {
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("style")) {
                style(part);
            } else {
                part.skip();
            }
        }
    }

    private void style(PartReader part) throws UnreadableDocument {
        String id = part.attribute("styleId").orElse("");
        boolean paragraph = part.attribute("type").filter("paragraph"::equals).isPresent();
        if (paragraph
                && part.attribute("default")
                        .filter(value -> value.equals("1") || value.equals("true"))
                        .isPresent()) {
            standard = id;
        }
        String name = "";
        Optional<String> basedOn = Optional.empty();
        ListReference list = ListReference.NONE;
        Hiding hiding = Hiding.NONE;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("pPr")) {
                list = list(part);
            } else if (part.name().equals("rPr")) {
                hiding = hiding(part);
            } else {
                name = part.name().equals("name") ? part.value().orElse("") : name;
                basedOn = part.name().equals("basedOn") ? part.value() : basedOn;
                part.skip();
            }
        }
        byId.putIfAbsent(id, new Style(name, basedOn, list, hiding));
    }

    private static ListReference list(PartReader part) throws UnreadableDocument {
        ListReference list = ListReference.NONE;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("numPr")) {
                list = ListReference.read(part, Version.AFTER);
            } else {
                part.skip();
            }
        }
        return list;
    }

    private static Hiding hiding(PartReader part) throws UnreadableDocument {
        Hiding hiding = Hiding.NONE;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            hiding = Hiding.isSwitch(part.name()) ? hiding.with(part) : hiding;
            part.skip();
        }
        return hiding;
    }

    /** How a style, or what it is based on, hides words. */
    Hiding hiding(String style) {
        return hidings.computeIfAbsent(
                style,
                id -> chain(id).stream()
                        .flatMap(one -> Stream.ofNullable(byId.get(one)))
                        .map(Style::hiding)
                        .reduce(Hiding.NONE, Hiding::over));
    }

    /** How the style of a paragraph hides words; without a style the standard one does. */
    Hiding hidingOfParagraph(Optional<String> style) {
        return hiding(style.filter(byId::containsKey).orElse(standard));
    }

    /** The list of a paragraph's style, or of what it is based on; without a style the standard one's. */
    Optional<StyledList> list(Optional<String> style) {
        return lists.computeIfAbsent(style.filter(byId::containsKey).orElse(standard), this::listOfChain);
    }

    private Optional<StyledList> listOfChain(String style) {
        Optional<String> next = Optional.of(style);
        for (int i = 0; i < LONGEST && next.isPresent(); i++) {
            String id = next.get();
            Optional<Style> found = Optional.ofNullable(byId.get(id));
            Optional<ListReference> list =
                    found.map(Style::list).filter(one -> one.list().isPresent());
            if (list.isPresent()) {
                return Optional.of(new StyledList(id, list.get()));
            }
            next = found.flatMap(Style::basedOn);
        }
        return Optional.empty();
    }

    /** Whether a paragraph style is that of a table of contents. */
    boolean isContents(String style) {
        return isNamed(style, "toc ([1-9]|heading)");
    }

    /** Whether a paragraph style is that of the heading of a table of contents. */
    boolean isHeadingOfContents(String style) {
        return isNamed(style, "toc heading");
    }

    private boolean isNamed(String style, String pattern) {
        return Optional.ofNullable(byId.get(style))
                .filter(one -> one.name().toLowerCase(Locale.ROOT).matches(pattern))
                .isPresent();
    }

    /** The list that a numbering style names. */
    Optional<Integer> listOf(String numberingStyle) {
        return Optional.ofNullable(byId.get(numberingStyle))
                .flatMap(style -> style.list().list());
    }

    /** A style and what it is based on, the nearest first. */
    List<String> chain(String style) {
        List<String> chain = new ArrayList<>();
        Optional<String> next = Optional.of(style);
        while (next.isPresent() && chain.size() < LONGEST) {
            chain.add(next.get());
            next = Optional.ofNullable(byId.get(next.get())).flatMap(Style::basedOn);
        }
        return chain;
    }
}
