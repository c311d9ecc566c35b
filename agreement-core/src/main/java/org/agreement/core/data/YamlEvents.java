package org.agreement.core.data;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The events of a YAML text; whatever the parser throws becomes the flaw that ends the reading. */
final class YamlEvents {

    private final Source source;
    private final Flaws flaws;
    private final PathStack path;
    private final YamlSyntax syntax;
    private final Parser parser;
    private Place last;

    YamlEvents(Source source, String text, Flaws flaws, PathStack path) {
        this.source = source;
        this.flaws = flaws;
        this.path = path;
        this.syntax = new YamlSyntax(source, text, flaws);
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Source.MAX_BYTES + 1).build();
        this.parser = new ParserImpl(settings, new StreamReader(settings, text));
        this.last = source.place(0, 0);
    }

    Event next() {
        try {
            Event event = parser.next();
            last = event.getEndMark().map(this::place).orElse(last);
            return event;
        } catch (MarkedYamlEngineException e) {
            throw syntax.ended(e, last, path.toString());
        } catch (RuntimeException e) {
            // the parser has no contract for hostile input: what it did not foresee is a syntax error, too
            throw flaws.end(Flaw.Kind.SYNTAX, last, path.toString());
        }
    }

    Place place(Event event) {
        return event.getStartMark().map(this::place).orElse(last);
    }

    private Place place(Mark mark) {
        return source.place(mark.getLine(), mark.getColumn());
    }
}
