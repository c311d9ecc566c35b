package org.agreement.core.comparison;

import java.util.List;
import java.util.Optional;
import org.agreement.api.review.Aside;
import org.agreement.api.review.Finding;

/**
 * What tells a new text from an old one.
 *
 * @param differences in the order of the new text; what was removed stands where it stood
 * @param changed the places of what was added or changed in the new text
 * @param unnamed how many clauses of a document lost the mark that tells which clause they are
 * @param revisions the tracked changes of the document; empty if it tracks none
 * @param asides what came to what stands beside the text, and is not compared
 */
public record Comparison(
        List<Difference> differences,
        List<Place> changed,
        MatchedBy matchedBy,
        int unnamed,
        Optional<Revisions> revisions,
        List<Aside> asides) {

    public Comparison {
        differences = List.copyOf(differences);
        changed = List.copyOf(changed);
        asides = List.copyOf(asides);
    }

    /** The same with what came to what stands beside the text. */
    public Comparison beside(List<Aside> others) {
        return new Comparison(differences, changed, matchedBy, unnamed, revisions, others);
    }

    /** Whether a difference touches that much; what is printed beside the text may be of substance, a comment is none. */
    public boolean reaches(Significance limit) {
        boolean printed = asides.stream().anyMatch(aside -> aside.kind() != Aside.Kind.COMMENT);
        boolean beside = printed && limit.compareTo(Significance.SUBSTANCE) <= 0;
        return beside || differences.stream().anyMatch(one -> one.significance().compareTo(limit) >= 0);
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
