package org.agreement.core.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.review.Finding;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.ForeignText.Spot;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.Severity;

/**
 * A text and what was found in it.
 *
 * @param name the file as it was given, or the number of a stored agreement
 * @param reported all that was found, in the order of the places
 * @param document what was read from a file; empty for a stored agreement
 * @param agreement the agreement, where it is one of ours
 */
public record Reviewed(
        String name,
        ReviewedText text,
        List<Reported> reported,
        Optional<ForeignText> document,
        Optional<Agreement> agreement) {

    public Reviewed {
        reported = List.copyOf(reported);
    }

    /** What was found in a foreign text. */
    public static Reviewed of(String name, ReviewedText text, List<Reported> reported, ForeignText document) {
        return new Reviewed(name, text, reported, Optional.of(document), Optional.empty());
    }

    /** What was found in an agreement of ours. */
    public static Reviewed of(String name, ReviewedText text, List<Finding> findings, Agreement agreement) {
        return new Reviewed(name, text, Fingerprints.of(text, findings), Optional.empty(), Optional.of(agreement));
    }

    /** The findings that count. */
    public List<Finding> findings() {
        return reported.stream()
                .filter(one -> one.suppression().isEmpty())
                .map(Reported::finding)
                .toList();
    }

    /** The findings that do not count. */
    public List<Reported> suppressed() {
        return reported.stream().filter(one -> one.suppression().isPresent()).toList();
    }

    /** Where in its document a finding begins; empty where the text is the document. */
    public Optional<Spot> spot(Finding finding) {
        return document.flatMap(read -> read.spot(finding.start()));
    }

    /** The rules that found as many places as are told of one text; there may be more. */
    public List<String> cutShort() {
        Map<String, Long> counts = reported.stream()
                .map(Reported::finding)
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(rule -> rule.getValue() >= RuleScan.MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a finding that counts is at least that severe. */
    public boolean reaches(Severity limit) {
        return findings().stream().anyMatch(finding -> finding.severity().compareTo(limit) >= 0);
    }
}
