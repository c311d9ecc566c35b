package org.agreement.cli;

import java.util.List;
import org.agreement.api.review.Aside;
import org.agreement.core.comparison.Comparison;
import org.agreement.core.review.SourceLine;

/** Tells people what stands in a document beside its text, which is not compared. */
final class DiffAsides {

    private final Session session;

    DiffAsides(Session session) {
        this.session = session;
    }

    /** A line for each. */
    List<String> lines(Comparison comparison) {
        return comparison.asides().stream().map(this::line).toList();
    }

    private String line(Aside aside) {
        String where = session.text("diff.aside." + aside.kind().text());
        String who = aside.author().isEmpty()
                ? where
                : session.text("diff.aside.by", where, SourceLine.printable(aside.author()));
        String words = SourceLine.printable(aside.text());
        return words.isEmpty() ? who : session.text("diff.aside", who, words);
    }

    /** The warning, or none. */
    List<String> warnings(Comparison comparison, String name) {
        int count = comparison.asides().size();
        return count == 0 ? List.of() : List.of(session.text("diff.asides.warning", name, count));
    }
}
