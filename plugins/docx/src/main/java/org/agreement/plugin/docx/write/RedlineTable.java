package org.agreement.plugin.docx.write;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Inline;
import org.agreement.api.render.Redline;
import org.agreement.api.render.Redline.Change;
import org.agreement.api.render.Redline.Kind;

/** A table of two versions; what a row has too few of at its end are empty cells. */
final class RedlineTable implements TableRows.Cells {

    private final List<Redline.Line> rows;
    private final int columns;
    private final Changes changes;

    RedlineTable(List<Redline.Line> rows, Changes changes) {
        this.rows = rows;
        this.columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        this.changes = changes;
    }

    static boolean isRow(Redline.Line line) {
        return line.kind() == Kind.HEAD || line.kind() == Kind.ROW;
    }

    /** The tables among lines, in order; each begins with its head, or where the rows begin. */
    static List<RedlineTable> in(List<Redline.Line> lines, Changes changes) {
        List<Integer> starts = IntStream.range(0, lines.size())
                .filter(at -> isRow(lines.get(at)) && begins(lines, at))
                .boxed()
                .toList();
        return starts.stream()
                .map(start -> new RedlineTable(lines.subList(start, end(lines, start)), changes))
                .toList();
    }

    private static boolean begins(List<Redline.Line> lines, int at) {
        return at == 0 || lines.get(at).kind() == Kind.HEAD || !isRow(lines.get(at - 1));
    }

    /** The end of the table that begins at a line. */
    static int end(List<Redline.Line> lines, int start) {
        return IntStream.range(start + 1, lines.size())
                .filter(at -> lines.get(at).kind() != Kind.ROW)
                .findFirst()
                .orElse(lines.size());
    }

    /** The table as one of an agreement that has the words of both versions, to tell how wide its columns are. */
    Block.Table layout() {
        List<List<Block.Cell>> cells = rows.stream().map(this::layout).toList();
        return new Block.Table(cells.get(0), cells.subList(1, cells.size()));
    }

    private List<Block.Cell> layout(Redline.Line row) {
        return IntStream.range(0, columns)
                .mapToObj(column -> cell(row, column).stream().map(Redline.Run::text))
                .map(words -> new Inline.Words(words.collect(Collectors.joining()), false))
                .map(words -> new Block.Cell(List.of(words)))
                .toList();
    }

    private static List<Redline.Run> cell(Redline.Line row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : List.of();
    }

    /** Whether all of the table is in one version only. */
    Change change() {
        List<Change> kinds = rows.stream().map(Redline.Line::change).distinct().toList();
        return kinds.size() == 1 ? kinds.get(0) : Change.NONE;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int letters(int row, int column) {
        return cell(rows.get(row), column).stream()
                .mapToInt(run -> run.text().length())
                .sum();
    }

    @Override
    public void write(int row, int column) {
        changes.write(cell(rows.get(row), column), rows.get(row).change());
    }

    @Override
    public void mark(int row) {
        changes.mark(rows.get(row).change());
    }

    @Override
    public void end(int row) {
        changes.end(rows.get(row).change(), false);
    }
}
