package org.agreement.core.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.core.data.Tree.Entry;
import org.agreement.core.data.Tree.Mapping;
import org.agreement.core.data.Tree.Scalar;
import org.agreement.core.data.Tree.Sequence;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;

/** Reads one YAML document without aliases, anchors, tags and keys that are not text. */
final class YamlReader {

    /** Past this depth not even skipping goes on: the parser's time per token grows with the depth. */
    private static final int MAX_SKIPPED_DEPTH = 4 * TreeReader.MAX_DEPTH;

    private final Flaws flaws;
    private final YamlEvents events;
    private final PathStack path = new PathStack();
    private final String text;
    private int depth;

    YamlReader(Source source, String text, Flaws flaws) {
        this.flaws = flaws;
        this.text = text;
        this.events = new YamlEvents(source, text, flaws, path);
    }

    Tree document() {
        events.next(); // the stream starts
        Event start = events.next();
        if (start instanceof StreamEndEvent) {
            return Scalar.plain(events.place(start), "");
        }
        Tree tree = node(events.next());
        events.next(); // the document ends
        Event after = events.next();
        if (!(after instanceof StreamEndEvent)) {
            throw flaws.end(Flaw.Kind.SECOND_DOCUMENT, events.place(after), "");
        }
        return tree;
    }

    private Tree node(Event event) {
        Place place = events.place(event);
        checkProperties(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        if (event instanceof AliasEvent) {
            return Scalar.plain(place, "");
        }
        if (depth == TreeReader.MAX_DEPTH) {
            flaws.add(Flaw.Kind.TOO_DEEP, place, path.toString());
            skip(event);
            return Scalar.plain(place, "");
        }
        depth++;
        Tree tree = event instanceof MappingStartEvent ? mapping(place) : sequence(place);
        depth--;
        return tree;
    }

    private Scalar scalar(ScalarEvent event, Place place) {
        String value = event.getValue();
        Characters.firstForbidden(value)
                .ifPresent(found ->
                        flaws.add(Flaw.Kind.FORBIDDEN_CHARACTER, place, path.toString(), Characters.name(found)));
        return event.isPlain() ? Scalar.plain(place, value) : Scalar.quoted(place, value);
    }

    private Mapping mapping(Place place) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        ThousandsComma comma = new ThousandsComma(text);
        String last = "";
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            checkProperties(event);
            Optional<Scalar> key = key(event);
            String name = key.map(Scalar::text).orElse("");
            path.push(name);
            Event value = events.next();
            if (comma.splits(event, value)) {
                path.pop();
                report(comma, path.with(last));
                continue;
            }
            Tree node = node(value);
            path.pop();
            comma.follows(value);
            key.ifPresent(found -> add(entries, found, node));
            last = name;
        }
        return new Mapping(place, Origin.WRITTEN, entries);
    }

    private Optional<Scalar> key(Event event) {
        Place place = events.place(event);
        if (event instanceof ScalarEvent scalar) {
            Scalar key = scalar(scalar, place);
            if (!key.isNull()) {
                return Optional.of(key);
            }
        }
        if (!(event instanceof AliasEvent)) {
            flaws.add(Flaw.Kind.KEY, place, path.toString());
        }
        skip(event);
        return Optional.empty();
    }

    private void add(Map<String, Entry> entries, Scalar key, Tree value) {
        Entry entry = new Entry(key.text(), key.place(), value);
        Entry first = entries.putIfAbsent(key.text(), entry);
        if (first != null) {
            String firstPlace = first.keyPlace().toString();
            flaws.add(Flaw.Kind.DUPLICATE_KEY, key.place(), path.with(key.text()), key.text(), firstPlace);
        }
    }

    private Sequence sequence(Place place) {
        List<Tree> items = new ArrayList<>();
        ThousandsComma comma = new ThousandsComma(text);
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            if (comma.splits(event)) {
                report(comma, path.with(String.valueOf(items.size() - 1)));
                continue;
            }
            path.push(String.valueOf(items.size()));
            items.add(node(event));
            path.pop();
            comma.follows(event);
        }
        return new Sequence(place, Origin.WRITTEN, items);
    }

    private void report(ThousandsComma comma, String numberPath) {
        comma.report()
                .ifPresent(start ->
                        flaws.add(Flaw.Kind.THOUSANDS_COMMA, events.place(start), numberPath, comma.number(start)));
    }

    private void checkProperties(Event event) {
        Place place = events.place(event);
        if (event instanceof AliasEvent alias) {
            flaws.add(
                    Flaw.Kind.ALIAS,
                    place,
                    path.toString(),
                    "*" + alias.getAlias().getValue());
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            flaws.add(
                    Flaw.Kind.ANCHOR,
                    place,
                    path.toString(),
                    "&" + node.getAnchor().get().getValue());
        }
        tag(event).ifPresent(tag -> flaws.add(Flaw.Kind.TAG, place, path.toString(), tag));
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    /** Passes over the rest of a node; what is wrong within is not looked for. */
    private void skip(Event start) {
        int open = start instanceof CollectionStartEvent ? 1 : 0;
        while (open > 0) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                open++;
            } else if (event instanceof CollectionEndEvent) {
                open--;
            }
            if (open > MAX_SKIPPED_DEPTH) {
                throw flaws.end(Flaw.Kind.TOO_DEEP, events.place(event), path.toString());
            }
        }
    }
}
