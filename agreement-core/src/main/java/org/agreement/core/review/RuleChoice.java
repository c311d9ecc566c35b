package org.agreement.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Suggestion;

/**
 * Which rules a review uses.
 *
 * @param only the only ones; empty: all
 * @param without those left out
 */
public record RuleChoice(List<String> only, List<String> without) {

    public RuleChoice {
        only = List.copyOf(only);
        without = List.copyOf(without);
    }

    /** All rules. */
    public static RuleChoice all() {
        return new RuleChoice(List.of(), List.of());
    }

    /** Whether a rule is used. */
    boolean takes(String rule) {
        return (only.isEmpty() || only.contains(rule)) && !without.contains(rule);
    }

    /**
     * The same with the whole ids of rules that were named without their plugin.
     *
     * @throws Failure if there is no such rule
     */
    RuleChoice among(List<RuleDescriptor> rules) {
        return new RuleChoice(
                only.stream().map(name -> id(name, rules)).toList(),
                without.stream().map(name -> id(name, rules)).toList());
    }

    /** The id of the rule that is named, with or without its plugin. */
    static String id(String name, List<RuleDescriptor> rules) {
        List<String> ids =
                new ArrayList<>(rules.stream().map(RuleDescriptor::id).toList());
        Predicate<String> named = id -> id.equals(name) || id.endsWith("/" + name);
        return ids.stream()
                .filter(named)
                .findFirst()
                .orElseThrow(() -> new Failure(ErrorCode.UNKNOWN_RULE, name, Suggestion.wayOut(name, ids)));
    }
}
