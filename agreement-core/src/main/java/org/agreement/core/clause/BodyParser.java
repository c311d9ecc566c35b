package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** Parses the body of a clause file to a tree of what was written; refuses what is malformed and goes on. */
final class BodyParser {

    private static final Pattern ALONE = Pattern.compile("\\{\\{\\s*[#^/][^{}]*}}");
    private static final Pattern NESTED_ITEM = Pattern.compile("\\s+- .*");
    private static final String NOTES_HEADING = "## 说明";

    private final String file;
    private final Refusals refusals;
    private final boolean notes;
    private final SectionStack sections;
    private List<Line> pending = List.of();
    private boolean item;
    private int items;

    private BodyParser(String file, Refusals refusals, boolean notes) {
        this.file = file;
        this.notes = notes;
        this.refusals = refusals;
        this.sections = new SectionStack(refusals);
    }

    /** Parses the lines after the front matter. */
    static Body parse(String file, List<Line> lines, Refusals refusals) {
        int notes = 0;
        while (notes < lines.size() && !lines.get(notes).text().strip().equals(NOTES_HEADING)) {
            notes++;
        }
        BodyParser body = new BodyParser(file, refusals, false);
        List<Node> nodes = body.blocks(lines.subList(0, notes));
        List<Line> rest = lines.subList(Math.min(notes + 1, lines.size()), lines.size());
        return new Body(nodes, body.items, new BodyParser(file, refusals, true).blocks(rest));
    }

    private List<Node> blocks(List<Line> lines) {
        int index = 0;
        while (index < lines.size()) {
            Line line = lines.get(index);
            if (line.text().strip().startsWith("|")) {
                flush();
                TableParser table = new TableParser(file, lines, index, refusals);
                table.parse().ifPresent(sections::add);
                index = table.end();
            } else {
                accept(line);
                index++;
            }
        }
        flush();
        return sections.finish();
    }

    private void accept(Line line) {
        Optional<Tag> tag = alone(file, line);
        if (line.isBlank()) {
            flush();
        } else if (tag.isPresent()) {
            flush();
            sections.accept(tag.get());
        } else if (line.text().startsWith("- ")) {
            flush();
            item = true;
            pending = new ArrayList<>(List.of(line.from(2).stripped()));
        } else if (line.text().startsWith("#")
                || NESTED_ITEM.matcher(line.text()).matches()) {
            flush();
            refusals.add(
                    ErrorCode.MARKUP_UNKNOWN,
                    place(line.stripped()),
                    "",
                    line.text().strip());
        } else if (pending.isEmpty()) {
            pending = new ArrayList<>(List.of(line.stripped()));
        } else {
            pending.add(line.stripped());
        }
    }

    private Place place(Line line) {
        return new Place(file, line.number(), line.column());
    }

    /** The tag that stands alone on a line. */
    static Optional<Tag> alone(String file, Line line) {
        Line stripped = line.stripped();
        String text = stripped.text();
        if (!text.startsWith("{{") || !ALONE.matcher(text).matches()) {
            return Optional.empty();
        }
        return TagReader.tag(
                new Place(file, stripped.number(), stripped.column()), text.substring(2, text.length() - 2));
    }

    private void flush() {
        if (!pending.isEmpty()) {
            Run run = new Run(file, pending.get(0));
            pending.subList(1, pending.size()).forEach(run::add);
            List<Node> text = new InlineParser(run, refusals).parse();
            Place place = run.place(0);
            if (item) {
                items++;
                checkEnd(run);
            }
            sections.add(item ? new Node.Item(place, items, text) : new Node.Paragraph(place, text));
        }
        pending = List.of();
        item = false;
    }

    private void checkEnd(Run run) {
        String text = run.text();
        if (!notes && !text.isEmpty() && "；。;，,、".indexOf(text.charAt(text.length() - 1)) >= 0) {
            refusals.add(
                    ErrorCode.ITEM_PUNCTUATION, run.place(text.length() - 1), "", text.substring(text.length() - 1));
        }
    }
}
