package org.agreement.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.agreement.api.review.Finding;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.core.plugin.Contribution;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;

/** Reviews texts with the rules of all plugins. Deterministic: the same text gives the same findings in the same order. */
public final class Reviewer {

    private static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::start)
            .thenComparingInt(Finding::end)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.message().zh());

    private final PhraseRules phraseRules;
    private final List<Contribution<ReviewRule>> codedRules;

    public Reviewer(PluginRegistry registry, PhraseRules phraseRules) {
        this.phraseRules = phraseRules;
        this.codedRules = registry.reviewRules();
    }

    /** What all rules are about, by id. */
    public List<RuleDescriptor> rules() {
        return Stream.of(
                        Stream.of(IrregularityFindings.DESCRIPTOR),
                        phraseRules.rules().stream().map(PhraseRule::descriptor),
                        codedRules.stream().map(rule -> rule.value().descriptor()))
                .flatMap(rules -> rules)
                .sorted(Comparator.comparing(RuleDescriptor::id))
                .toList();
    }

    /**
     * The findings of the rules that protect the text's relation, by place and rule, none twice.
     *
     * @throws Failure if a rule of a plugin fails, naming both
     */
    public List<Finding> review(ReviewedText text) {
        return review(text, List.of());
    }

    /** The same together with findings that are known already. */
    public List<Finding> review(ReviewedText text, List<Finding> known) {
        List<Finding> findings = new ArrayList<>(known);
        findings.addAll(phraseRules.review(text));
        codedRules.forEach(rule -> findings.addAll(run(rule, text)));
        return findings.stream().sorted(ORDER).distinct().toList();
    }

    /** A rule may be anybody's code: whatever it throws is its plugin's failure. */
    private static List<Finding> run(Contribution<ReviewRule> rule, ReviewedText text) {
        String name = rule.value().getClass().getName();
        try {
            RuleDescriptor descriptor = rule.value().descriptor();
            name = descriptor.id();
            return descriptor.relations().contains(text.relation())
                    ? List.copyOf(rule.value().review(text))
                    : List.of();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw Failure.causedBy(e, ErrorCode.RULE_FAILED, name, rule.plugin().id(), e.toString());
        }
    }
}
