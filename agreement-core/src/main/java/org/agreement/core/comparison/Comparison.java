package org.agreement.core.comparison;

import java.util.List;
import java.util.Optional;
import org.agreement.api.review.Finding;

/**
 * What tells a new text from an old one.
 *
 * @param differences in the order of the new text; what was removed stands where it stood
 * @param changed the places of what was added or changed in the new text
 * @param unnamed how many clauses of a document lost the mark that tells which clause they are
 * @param revisions the tracked changes of the document; empty if it tracks none
 */
public record Comparison(
        List<Difference> differences,
        List<Place> changed,
        MatchedBy matchedBy,
        int unnamed,
        Optional<Revisions> revisions) {

    public Comparison {
        differences = List.copyOf(differences);
        changed = List.copyOf(changed);
    }

    /** Whether a difference touches that much. */
    public boolean reaches(Significance limit) {
        return differences.stream().anyMatch(one -> one.significance().compareTo(limit) >= 0);
    }

    /** Whether a finding is about something that was added or changed. */
    public boolean concerns(Finding finding) {
        return changed.stream().anyMatch(place -> place.start() <= finding.start() && finding.start() < place.end());
    }

    /** A stretch of the new text in code points; the end is not part of it. */
    public record Place(int start, int end) {}

    /** How it is known which clause is which. */
    public enum MatchedBy {
        /** Both are our own. */
        IDS("ids"),
        /** By the content controls of a document. */
        CONTROLS("controls"),
        /** By numbers and titles. */
        HEADINGS("headings");

        private final String text;

        MatchedBy(String text) {
            this.text = text;
        }

        /** As it stands in JSON. */
        public String text() {
            return text;
        }
    }
}
