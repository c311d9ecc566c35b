package org.agreement.core.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agreement.api.review.Finding;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.core.refusal.Failure;

/**
 * Which rules a review uses, and how much they matter. Rules are named by id, without their plugin, with {@code *} for any
 * characters, or by class.
 *
 * @param only the only ones; empty: all
 * @param without those left out
 * @param severities those whose findings are of another severity; of several names that mean a rule the last one counts
 */
public record RuleChoice(List<String> only, List<String> without, Map<String, Severity> severities) {

    public RuleChoice {
        only = List.copyOf(only);
        without = List.copyOf(without);
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
    }

    /** A choice that leaves severities as they are. */
    public RuleChoice(List<String> only, List<String> without) {
        this(only, without, Map.of());
    }

    /** All rules. */
    public static RuleChoice all() {
        return new RuleChoice(List.of(), List.of());
    }

    /** Whether a rule is used. */
    boolean takes(String rule) {
        return (only.isEmpty() || only.contains(rule)) && !without.contains(rule);
    }

    /** The finding with the severity that it has here. */
    Finding weighed(Finding finding) {
        Severity severity = severities.getOrDefault(finding.rule(), finding.severity());
        return severity == finding.severity() ? finding : finding.severity(severity);
    }

    /**
     * The same with the ids of the rules that are meant.
     *
     * @throws Failure if there is no rule of a name
     */
    RuleChoice among(List<RuleDescriptor> rules) {
        RuleNames names = new RuleNames(rules);
        Map<String, Severity> byId = new LinkedHashMap<>();
        severities.forEach((name, severity) -> names.known(name).forEach(id -> byId.put(id, severity)));
        return new RuleChoice(ids(only, names), ids(without, names), byId);
    }

    private static List<String> ids(List<String> named, RuleNames names) {
        return named.stream().flatMap(name -> names.known(name).stream()).toList();
    }
}
