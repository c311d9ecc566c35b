package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** Parses one table: header, line of dashes, then rows and sections of rows, up to the first other line. */
final class TableParser {

    private static final Pattern DASHES = Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?");

    private final String file;
    private final List<Line> lines;
    private final Refusals refusals;
    private final SectionStack sections;
    private int index;

    TableParser(String file, List<Line> lines, int start, Refusals refusals) {
        this.file = file;
        this.lines = lines;
        this.index = start;
        this.refusals = refusals;
        this.sections = new SectionStack(refusals);
    }

    /** The index of the first line after the table. */
    int end() {
        return index;
    }

    Optional<Node.Table> parse() {
        Node.Row header = row(lines.get(index++));
        boolean dashes = index < lines.size()
                && DASHES.matcher(lines.get(index).text().strip()).matches();
        if (!dashes) {
            refusals.add(ErrorCode.TABLE_WITHOUT_HEADER, header.place(), "");
        } else {
            index++;
        }
        while (index < lines.size() && takes(lines.get(index))) {
            index++;
        }
        return Optional.of(new Node.Table(header.place(), header, width(header, sections.finish())))
                .filter(table -> dashes);
    }

    /** Takes a line if it belongs to the table. */
    private boolean takes(Line line) {
        if (line.text().strip().startsWith("|")) {
            sections.add(row(line));
            return true;
        }
        Optional<Tag> tag = BodyParser.alone(file, line);
        boolean taken = tag.isPresent() && (tag.get().opens() || sections.isInSection());
        if (taken) {
            sections.accept(tag.get());
        }
        return taken;
    }

    private Node.Row row(Line line) {
        Line inner = line.stripped();
        String text = inner.text();
        int end = text.length() > 1 && text.endsWith("|") ? text.length() - 1 : text.length();
        List<List<Node>> cells = new ArrayList<>();
        int start = 1;
        for (int i = 1; i <= end; i++) {
            if (i == end || text.charAt(i) == '|') {
                Line cell = new Line(inner.number(), 1, text.substring(0, i)).from(start);
                Line placed = new Line(cell.number(), cell.column() + inner.column() - 1, cell.text());
                cells.add(new InlineParser(new Run(file, placed.stripped()), refusals).parse());
                start = i + 1;
            }
        }
        return new Node.Row(new Place(file, inner.number(), inner.column()), cells);
    }

    private List<Node> width(Node.Row header, List<Node> rows) {
        for (Node node : rows) {
            if (node instanceof Node.Section section) {
                width(header, section.body());
            } else if (node instanceof Node.Row row
                    && row.cells().size() != header.cells().size()) {
                int cells = row.cells().size();
                String wanted = String.valueOf(header.cells().size());
                refusals.add(ErrorCode.TABLE_ROW_WIDTH, row.place(), "", String.valueOf(cells), wanted);
            }
        }
        return rows;
    }
}
