package org.agreement.core.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.agreement.api.review.Finding;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.ForeignText.Spot;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.Severity;

/**
 * A text and what was found in it.
 *
 * @param name the file as it was given, or the number of a stored agreement
 * @param document what was read from a file; empty for a stored agreement
 */
public record Reviewed(String name, ReviewedText text, List<Finding> findings, Optional<ForeignText> document) {

    public Reviewed {
        findings = List.copyOf(findings);
    }

    /** Where in its document a finding begins; empty where the text is the document. */
    public Optional<Spot> spot(Finding finding) {
        return document.flatMap(read -> read.spot(finding.start()));
    }

    /** The rules that found as many places as are told of one text; there may be more. */
    public List<String> cutShort() {
        Map<String, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(rule -> rule.getValue() >= RuleScan.MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a finding is at least that severe. */
    public boolean reaches(Severity limit) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(limit) >= 0);
    }
}
