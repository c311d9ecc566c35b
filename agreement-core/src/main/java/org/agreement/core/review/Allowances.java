package org.agreement.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.Relation;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;

/**
 * What a text says need not be counted. An allowance without a reason allows nothing and is a finding itself; so is one that names
 * no rule there is, and one that is not needed.
 *
 * @param text the text with spaces where the remarks stand: every other character keeps its place
 */
public record Allowances(String text, List<Allowance> all) {

    static final RuleDescriptor WITHOUT_REASON = descriptor(
            "core/allowance-without-reason",
            FindingClass.MISSING,
            Severity.WARNING,
            new Bilingual("忽略审查意见没有写理由，不起作用", "findings are to be ignored without a reason; this has no effect"),
            new Bilingual("在规则后面写“理由：”和理由", "write 'reason:' and the reason behind the rule"));

    static final RuleDescriptor UNKNOWN_RULE = descriptor(
            "core/allowance-of-unknown-rule",
            FindingClass.INCONSISTENT,
            Severity.WARNING,
            new Bilingual("要忽略的规则不存在", "there is no rule that is to be ignored"),
            new Bilingual("写 review --list-rules 列出的规则", "write a rule that review --list-rules lists"));

    static final RuleDescriptor UNUSED = descriptor(
            "core/allowance-unused",
            FindingClass.INCONSISTENT,
            Severity.NOTICE,
            new Bilingual("要忽略的审查意见并不存在", "there is no finding to be ignored"),
            new Bilingual("删去这处说明", "remove the remark"));

    static final List<RuleDescriptor> DESCRIPTORS = List.of(WITHOUT_REASON, UNKNOWN_RULE, UNUSED);

    public Allowances {
        all = List.copyOf(all);
    }

    /** What a foreign text says; a document of a format has comments of its own for that. */
    public static Allowances of(ForeignText foreign) {
        return foreign.spots().isEmpty()
                ? AllowanceReader.read(foreign.text())
                : new Allowances(foreign.text(), List.of());
    }

    /** The text as rules read it. */
    public ForeignText structured(ForeignText foreign) {
        return all.isEmpty() ? foreign : TextStructure.of(text);
    }

    private static RuleDescriptor descriptor(
            String id, FindingClass kind, Severity severity, Bilingual title, Bilingual explanation) {
        Set<Relation> every = Collections.unmodifiableSet(EnumSet.allOf(Relation.class));
        return new RuleDescriptor(id, kind, severity, every, title, explanation, List.of());
    }

    /** What is wrong with the remarks themselves, no more than rules tell of one text. */
    List<Finding> faults(RuleNames names) {
        List<Finding> faults = new ArrayList<>();
        for (Allowance allowance : all) {
            if (faults.size() >= RuleScan.MOST) {
                return faults;
            }
            if (allowance.reason().isEmpty() || allowance.rules().isEmpty()) {
                faults.add(finding(WITHOUT_REASON, allowance));
            }
            for (String rule : allowance.rules()) {
                if (names.meant(rule).isEmpty()) {
                    faults.add(finding(UNKNOWN_RULE, allowance)
                            .saying(
                                    new Bilingual("没有规则“" + rule + "”", "there is no rule '" + rule + "'"),
                                    names.wayOut(rule)));
                }
            }
        }
        return faults;
    }

    /** Which of the findings are allowed, and by which remark. */
    Map<Finding, Allowance> allowed(List<Finding> findings, RuleNames names) {
        NavigableMap<Integer, List<Allowance>> byPlace = new TreeMap<>();
        all.stream()
                .filter(allowance -> !allowance.reason().isEmpty())
                .forEach(allowance -> byPlace.computeIfAbsent(allowance.from(), place -> new ArrayList<>())
                        .add(allowance));
        Map<Finding, Allowance> allowed = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Map.Entry<Integer, List<Allowance>> near = byPlace.floorEntry(finding.start());
            if (near != null) {
                near.getValue().stream()
                        .filter(allowance -> allowance.covers(finding)
                                && rules(allowance, names).contains(finding.rule()))
                        .forEach(allowance -> allowed.putIfAbsent(finding, allowance));
            }
        }
        return allowed;
    }

    /**
     * The remarks that no finding needs.
     *
     * @param looked the rules that were looked for
     */
    List<Finding> unused(Collection<Allowance> needed, RuleNames names, Set<String> looked) {
        Set<Allowance> used = new HashSet<>(needed);
        return all.stream()
                .filter(allowance -> !allowance.reason().isEmpty() && !used.contains(allowance))
                .filter(allowance -> !Collections.disjoint(looked, rules(allowance, names)))
                .limit(RuleScan.MOST)
                .map(allowance -> finding(UNUSED, allowance))
                .toList();
    }

    private static Set<String> rules(Allowance allowance, RuleNames names) {
        Set<String> rules = new LinkedHashSet<>();
        allowance.rules().forEach(name -> rules.addAll(names.meant(name)));
        return rules;
    }

    private static Finding finding(RuleDescriptor rule, Allowance allowance) {
        return new Finding(
                rule.id(),
                rule.findingClass(),
                rule.severity(),
                allowance.start(),
                allowance.end(),
                allowance.text(),
                Optional.empty(),
                rule.title(),
                rule.explanation(),
                rule.basis());
    }
}
