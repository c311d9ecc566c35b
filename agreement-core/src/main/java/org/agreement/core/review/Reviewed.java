package org.agreement.core.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
