package org.agreement.plugin.docx.read;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.review.TrackedChanges.Change;

/** The stretches of a text that are tracked changes: what follows each other and was made by one at one time is one change. */
final class Stretches {

    private final List<Change> changes = new ArrayList<>();

    /**
     * Adds a stretch behind those before.
     *
     * @param row whether it stands in a row, where bars part what was changed as one
     */
    void add(Revision revision, int start, int end, boolean row) {
        Change change = new Change(revision.author(), revision.at(), start, end);
        int last = changes.size() - 1;
        int most = row ? Line.BAR.length() : 0;
        if (last >= 0 && changes.get(last).end() >= start - most && isSame(changes.get(last), change)) {
            changes.set(
                    last,
                    new Change(change.author(), change.at(), changes.get(last).start(), end));
        } else {
            changes.add(change);
        }
    }

    private static boolean isSame(Change one, Change other) {
        return one.author().equals(other.author()) && one.at().equals(other.at());
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}
