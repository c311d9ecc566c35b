package org.agreement.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.review.Finding;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.value.Bilingual;
import org.agreement.core.clause.Law;
import org.agreement.core.clause.StatuteRegister;
import org.agreement.core.plugin.Contribution;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Language;

/** Reviews texts with the rules of all plugins. Deterministic: the same text gives the same findings in the same order. */
public final class Reviewer {

    private static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::start)
            .thenComparingInt(Finding::end)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.message().zh());

    private final PhraseRules phraseRules;
    private final List<Contribution<ReviewRule>> codedRules;
    private final Optional<StatuteRegister> statutes;

    /**
     * A reviewer.
     *
     * @param statutes tells what is in force; empty: everything is
     */
    public Reviewer(PluginRegistry registry, PhraseRules phraseRules, Optional<StatuteRegister> statutes) {
        this.phraseRules = phraseRules;
        this.codedRules = registry.reviewRules();
        this.statutes = statutes;
    }

    /** What all rules are about, by id. */
    public List<RuleDescriptor> rules() {
        return Stream.of(
                        Stream.of(IrregularityFindings.DESCRIPTOR),
                        Allowances.DESCRIPTORS.stream(),
                        phraseRules.rules().stream().map(PhraseRule::descriptor),
                        codedRules.stream().map(rule -> rule.value().descriptor()))
                .flatMap(rules -> rules)
                .sorted(Comparator.comparing(RuleDescriptor::id))
                .toList();
    }

    /** A rule as it is written, if it is data. */
    public Optional<PhraseRule> phraseRule(String id) {
        return phraseRules.rules().stream()
                .filter(rule -> rule.descriptor().id().equals(id))
                .findFirst();
    }

    /** The statute that something rests on, if it is registered. */
    public Optional<Law> statute(LegalBasis basis) {
        return statutes.flatMap(register -> register.find(basis.law()));
    }

    /** A basis with the days between which its statute is in force, where that is registered. */
    public String cited(LegalBasis basis, Language language) {
        return basis.cited()
                + statute(basis).map(law -> language.of(inForce(law))).orElse("");
    }

    private static Bilingual inForce(Law law) {
        String untilZh = law.until().map(day -> "，" + day + " 止").orElse("");
        String untilEn = law.until().map(day -> " until " + day).orElse("");
        return new Bilingual(
                "（" + law.from() + " 起施行" + untilZh + "）", " (in force from " + law.from() + untilEn + ")");
    }

    /**
     * The rule that is named, with or without its plugin.
     *
     * @throws Failure if there is no such rule
     */
    public RuleDescriptor rule(String name) {
        List<RuleDescriptor> rules = rules();
        String id = new RuleNames(rules).id(name);
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
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
        return review(text, known, RuleChoice.all());
    }

    /**
     * The findings of some rules.
     *
     * @throws Failure if there is no rule of a name, or a rule of a plugin fails
     */
    public List<Finding> review(ReviewedText text, List<Finding> known, RuleChoice named) {
        List<RuleDescriptor> rules = rules();
        RuleChoice choice = named.among(rules);
        LawsInForce laws = new LawsInForce(statutes, text.asOf());
        return told(all(text, known, used(rules, choice, laws), choice, laws));
    }

    /**
     * The findings of some rules in a foreign text, with what it says need not be counted. What is allowed hides nothing else.
     *
     * @param text whose passages are those of the allowances' text
     * @throws Failure if there is no rule of a name, or a rule of a plugin fails
     */
    public List<Reported> review(ReviewedText text, Allowances allowances, RuleChoice named) {
        List<RuleDescriptor> rules = rules();
        RuleNames names = new RuleNames(rules);
        RuleChoice choice = named.among(rules);
        LawsInForce laws = new LawsInForce(statutes, text.asOf());
        Set<String> used = used(rules, choice, laws);
        List<Finding> all = all(text, allowances.faults(names), used, choice, laws);
        Map<Finding, Allowance> allowed = allowances.allowed(all, names);
        List<Finding> findings = new ArrayList<>(told(new ArrayList<>(allowed.keySet())));
        findings.addAll(told(
                all.stream().filter(finding -> !allowed.containsKey(finding)).toList()));
        Set<String> looked = rules.stream()
                .filter(rule -> rule.relations().contains(text.relation()) && used.contains(rule.id()))
                .map(RuleDescriptor::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (looked.contains(Allowances.UNUSED.id())) {
            allowances.unused(allowed.values(), names, looked).forEach(unused -> findings.add(choice.weighed(unused)));
        }
        findings.sort(ORDER);
        return Fingerprints.of(text, findings).stream()
                .map(one -> Optional.ofNullable(allowed.get(one.finding()))
                        .map(allowance -> new Suppression(Suppression.Kind.IN_TEXT, allowance.reason()))
                        .map(one::suppressed)
                        .orElse(one))
                .toList();
    }

    private List<Finding> all(
            ReviewedText text, List<Finding> known, Set<String> used, RuleChoice choice, LawsInForce laws) {
        List<Finding> findings = new ArrayList<>(known);
        findings.addAll(phraseRules.review(text));
        codedRules.forEach(rule -> findings.addAll(run(rule, text)));
        return findings.stream()
                .filter(finding -> used.contains(finding.rule()))
                .map(finding -> choice.weighed(restingOn(finding, laws)))
                .toList();
    }

    /** Each place once, in order. */
    private static List<Finding> told(List<Finding> findings) {
        return Overlaps.removed(findings).stream().sorted(ORDER).distinct().toList();
    }

    private static Set<String> used(List<RuleDescriptor> rules, RuleChoice choice, LawsInForce laws) {
        return rules.stream()
                .filter(rule -> choice.takes(rule.id()) && laws.applies(rule))
                .map(RuleDescriptor::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Finding restingOn(Finding finding, LawsInForce laws) {
        return new Finding(
                finding.rule(),
                finding.findingClass(),
                finding.severity(),
                finding.start(),
                finding.end(),
                finding.text(),
                finding.clause(),
                finding.message(),
                finding.suggestion(),
                laws.of(finding.basis()));
    }

    /** A rule may be anybody's code: whatever it throws is its plugin's failure. */
    private static List<Finding> run(Contribution<ReviewRule> rule, ReviewedText text) {
        String name = rule.value().getClass().getName();
        try {
            RuleDescriptor descriptor = rule.value().descriptor();
            name = descriptor.id();
            return descriptor.relations().contains(text.relation())
                    ? rule.value().review(text).stream().limit(RuleScan.MOST).toList()
                    : List.of();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw Failure.causedBy(e, ErrorCode.RULE_FAILED, name, rule.plugin().id(), e.toString());
        }
    }
}
