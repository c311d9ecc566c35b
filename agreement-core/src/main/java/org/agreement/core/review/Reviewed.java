package org.agreement.core.review;

import java.util.List;
import org.agreement.api.review.Finding;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.Severity;

/**
 * A text and what was found in it.
 *
 * @param name the file as it was given, or the number of a stored agreement
 */
public record Reviewed(String name, ReviewedText text, List<Finding> findings) {

    public Reviewed {
        findings = List.copyOf(findings);
    }

    /** Whether a finding is at least that severe. */
    public boolean reaches(Severity limit) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(limit) >= 0);
    }
}
