package org.agreement.plugin.docx.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agreement.api.render.Redline;
import org.agreement.api.render.Redline.Change;
import org.agreement.api.render.Redline.Kind;

/**
 * Where an empty paragraph stands before or behind paragraphs of one version, so that nothing else suffers when they go. Of those
 * before a table, LibreOffice leaves one behind, empty but counted: the first one if they were inserted, which it does at the end of
 * the document, too, the last one if they were deleted; and it joins deleted ones with a table that stays. Until changes are settled,
 * it shows no new number beside the old one of a paragraph that deleted ones stand before.
 */
final class RedlineSeams {

    private final List<Redline.Line> lines;
    private final Set<Integer> starts = new TreeSet<>();
    private final Map<Integer, Change> ends = new TreeMap<>();

    RedlineSeams(List<Redline.Line> lines) {
        this.lines = lines;
        int at = 0;
        while (at < lines.size()) {
            int end = end(at);
            if (end > at) {
                add(at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** The end of the paragraphs of one version that begin at a line. */
    private int end(int from) {
        Change change = lines.get(from).change();
        int end = from;
        while (change != Change.NONE && end < lines.size() && isParagraph(end, change)) {
            end++;
        }
        return end;
    }

    private boolean isParagraph(int at, Change change) {
        return lines.get(at).change() == change && !RedlineTable.isRow(lines.get(at));
    }

    private void add(int start, int end) {
        boolean inserted = lines.get(start).change() == Change.INSERTED;
        boolean last = end == lines.size();
        boolean table = !last && RedlineTable.isRow(lines.get(end));
        boolean stays = table && stays(end);
        if (inserted ? last || table : stays) {
            starts.add(start);
        }
        if (!inserted && table) {
            ends.put(end - 1, stays ? Change.NONE : Change.DELETED);
        } else if (!inserted && !last && lines.get(end).kind() != Kind.ANNEX) {
            ends.put(end - 1, Change.NONE);
        }
    }

    /** Whether any row of the table that begins at a line is in the new version. */
    private boolean stays(int start) {
        return lines.subList(start, RedlineTable.end(lines, start)).stream()
                .anyMatch(row -> row.change() != Change.DELETED);
    }

    /** Whether an empty paragraph of the version of a line stands before it. */
    boolean before(int line) {
        return starts.contains(line);
    }

    /** Whether an empty paragraph of both versions stands behind the last line. */
    boolean last() {
        return !lines.isEmpty() && lines.get(lines.size() - 1).change() != Change.NONE;
    }

    /** In which version an empty paragraph stands behind a line. */
    Optional<Change> behind(int line) {
        return Optional.ofNullable(ends.get(line));
    }
}
