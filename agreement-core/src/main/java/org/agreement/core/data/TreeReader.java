package org.agreement.core.data;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads YAML and JSON into a positioned tree, and refuses what no reader of data should have to think about.
 *
 * <p>A file whose name ends in {@code .json} must be JSON; a text that is not JSON is read as YAML. Whatever the
 * bytes, the answer is a {@link Reading}, in time linear in their number. Stateless; safe for many threads.
 */
public final class TreeReader {

    /** How deep lists and mappings may be nested. */
    public static final int MAX_DEPTH = 50;

    /** How many flaws are collected before the reading ends. */
    public static final int MAX_FLAWS = 100;

    /** Reads one document; an empty source is an empty scalar. */
    public Reading read(Source source) {
        Flaws flaws = new Flaws();
        String text;
        try {
            text = Decoder.decode(source, flaws);
        } catch (Flaws.Ended e) {
            return new Reading(Optional.empty(), flaws.found());
        }
        if (source.name().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return json(source, text);
        }
        if (!looksLikeJson(text)) {
            return yaml(source, text);
        }
        Reading reading = json(source, text);
        return reading.tree().isPresent() ? reading : yaml(source, text);
    }

    /** Reads a text of any format as one scalar; only its bytes and characters are checked. */
    public Reading readText(Source source) {
        Flaws flaws = new Flaws();
        return finish(() -> Tree.Scalar.quoted(source.place(0, 0), Decoder.decode(source, flaws)), flaws);
    }

    private static boolean looksLikeJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private static Reading json(Source source, String text) {
        Flaws flaws = new Flaws();
        return finish(() -> new JsonReader(source, text, flaws).document(), flaws);
    }

    private static Reading yaml(Source source, String text) {
        Flaws flaws = new Flaws();
        return finish(() -> new YamlReader(source, text, flaws).document(), flaws);
    }

    private static Reading finish(Supplier<Tree> document, Flaws flaws) {
        try {
            return new Reading(Optional.of(document.get()), flaws.found());
        } catch (Flaws.Ended e) {
            return new Reading(Optional.empty(), flaws.found());
        }
    }
}
