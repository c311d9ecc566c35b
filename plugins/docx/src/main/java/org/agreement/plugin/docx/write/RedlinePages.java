package org.agreement.plugin.docx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.agreement.Block;
import org.agreement.api.render.Redline;
import org.agreement.api.render.Redline.Change;
import org.agreement.api.render.Redline.Kind;

/**
 * The pages of two versions: what stands before the annexes and each annex has pages of one format. Each version has what turns
 * its own pages.
 */
final class RedlinePages {

    private final List<Stretch> stretches = new ArrayList<>();

    RedlinePages(List<Redline.Line> lines, Changes changes) {
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).kind() == Kind.ANNEX) {
                stretches.add(Stretch.of(lines.subList(from, at), changes));
                from = at;
            }
        }
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** In which version the pages turn behind a stretch; empty if in none. */
    Optional<Change> turn(int after) {
        boolean old = turns(after, Change.INSERTED);
        boolean other = turns(after, Change.DELETED);
        return old || other
                ? Optional.of(old && other ? Change.NONE : old ? Change.DELETED : Change.INSERTED)
                : Optional.empty();
    }

    /** Whether a stretch has other pages than what follows it in a version; the last stretch tells how a document ends. */
    private boolean turns(int after, Change without) {
        Stretch stretch = stretches.get(after);
        int next = after + 1;
        while (next < stretches.size() - 1 && stretches.get(next).change() == without) {
            next++;
        }
        return next < stretches.size()
                && stretch.change() != without
                && stretch.page() != stretches.get(next).page();
    }

    /**
     * Lines on pages of one format.
     *
     * @param change whether all of them are in one version only
     */
    record Stretch(List<Redline.Line> lines, Change change, Page page) {

        static Stretch of(List<Redline.Line> lines, Changes changes) {
            if (lines.get(0).kind() != Kind.ANNEX) {
                return new Stretch(lines, Change.NONE, Page.PORTRAIT);
            }
            List<Block> tables = new ArrayList<>();
            RedlineTable.in(lines, changes).forEach(table -> tables.add(table.layout()));
            return new Stretch(lines, lines.get(0).change(), Page.of(tables));
        }
    }
}
