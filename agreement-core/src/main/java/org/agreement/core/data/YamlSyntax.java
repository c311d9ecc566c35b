package org.agreement.core.data;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in the user's words what the YAML parser could not understand. */
final class YamlSyntax {

    private final Source source;
    private final String text;
    private final Flaws flaws;

    YamlSyntax(Source source, String text, Flaws flaws) {
        this.source = source;
        this.text = text;
        this.flaws = flaws;
    }

    /** The end of the reading, at the place that helps most. */
    Flaws.Ended ended(MarkedYamlEngineException e, Place last, String path) {
        Flaw.Kind kind = kind(e.getProblem());
        Optional<Mark> context = e.getContextMark();
        Optional<Mark> problem = e.getProblemMark().or(() -> context);
        Place there = problem.map(this::place).orElse(last);
        return switch (kind) {
            case UNCLOSED_QUOTE, MISSING_COLON ->
                flaws.end(kind, context.map(this::place).orElse(there), path);
            case UNCLOSED_BRACKET ->
                flaws.end(
                        kind,
                        there,
                        path,
                        context.map(this::place).orElse(there).toString());
            case RESERVED_CHARACTER -> flaws.end(kind, there, path, character(problem));
            case TAB -> tabs(problem, there, path);
            default -> flaws.end(kind, there, path);
        };
    }

    private static Flaw.Kind kind(String problem) {
        if (problem.contains("(TAB)")) {
            return Flaw.Kind.TAB;
        } else if (problem.startsWith("mapping values are not allowed")) {
            return Flaw.Kind.MISPLACED_COLON;
        } else if (problem.startsWith("could not find expected ':'")) {
            return Flaw.Kind.MISSING_COLON;
        } else if (problem.startsWith("found unexpected")) {
            return Flaw.Kind.UNCLOSED_QUOTE;
        } else if (problem.startsWith("expected ',' or")) {
            return Flaw.Kind.UNCLOSED_BRACKET;
        } else if (problem.startsWith("expected <block end>")) {
            return Flaw.Kind.INDENTATION;
        } else if (problem.contains("cannot start any token")) {
            return Flaw.Kind.RESERVED_CHARACTER;
        } else if (problem.contains("unknown escape") || problem.startsWith("expected escape")) {
            return Flaw.Kind.ESCAPE;
        }
        return Flaw.Kind.SYNTAX;
    }

    /** One flaw for every line from here on that is indented with a tab. */
    private Flaws.Ended tabs(Optional<Mark> first, Place there, String path) {
        flaws.add(Flaw.Kind.TAB, there, path);
        int firstLine = first.map(Mark::getLine).orElse(0);
        List<String> lines = text.lines().toList();
        for (int line = firstLine + 1; line < lines.size(); line++) {
            String indented = lines.get(line);
            int spaces = indented.length() - indented.replaceFirst("^ +", "").length();
            if (indented.startsWith("\t", spaces) && !indented.isBlank()) {
                flaws.add(Flaw.Kind.TAB, source.place(line, spaces), "");
            }
        }
        return flaws.end();
    }

    private String character(Optional<Mark> mark) {
        return mark.map(Mark::getIndex)
                .map(index -> text.offsetByCodePoints(0, index))
                .filter(offset -> offset < text.length())
                .map(offset -> Character.toString(text.codePointAt(offset)))
                .orElse("");
    }

    private Place place(Mark mark) {
        return source.place(mark.getLine(), mark.getColumn());
    }
}
