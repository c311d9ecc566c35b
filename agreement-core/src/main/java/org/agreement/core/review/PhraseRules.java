package org.agreement.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Passage;
import org.agreement.api.review.ReviewedText;
import org.agreement.core.review.Candidate.Role;
import org.agreement.core.review.Sentences.Sentence;
import org.agreement.core.review.WordFinder.Hit;

/**
 * The phrase rules of all plugins as one: reads each sentence once, in time linear in its length.
 *
 * <p>One pass finds the words of all rules, and the words without which a pattern cannot match; a pattern runs only in
 * sentences that hold one of its words. Wordings are not looked for in headings: they promise nothing.
 */
public final class PhraseRules {

    private final List<PhraseRule> rules;
    private final WordFinder<Candidate> finder = new WordFinder<>();

    public PhraseRules(List<PhraseRule> rules) {
        this.rules = List.copyOf(rules);
        for (PhraseRule rule : rules) {
            rule.wording().words().forEach(word -> finder.add(word, new Candidate(rule, Role.WORD, 0)));
            rule.wording().fine().words().forEach(word -> finder.add(word, new Candidate(rule, Role.FINE_WORD, 0)));
            add(rule, Role.PATTERN, rule.wording().patterns());
            add(rule, Role.HINT, rule.wording().hints());
            add(rule, Role.FINE_PATTERN, rule.wording().fine().patterns());
            add(rule, Role.FINE_HINT, rule.wording().fine().forHints());
            add(rule, Role.GIVEN, rule.given());
            rule.absence().ifPresent(absence -> add(rule, Role.PRESENT, absence.patterns()));
        }
        finder.freeze();
    }

    private void add(PhraseRule rule, Role role, List<RulePattern> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            Candidate candidate = new Candidate(rule, role, i);
            patterns.get(i).words().stream().distinct().forEach(word -> finder.add(word, candidate));
        }
    }

    /** The rules, plugin by plugin as they are written. */
    public List<PhraseRule> rules() {
        return rules;
    }

    /** The findings of the rules that protect the text's relation and apply on its day, in no particular order. */
    public List<Finding> review(ReviewedText text) {
        Map<String, RuleScan> byId = new LinkedHashMap<>();
        for (PhraseRule rule : rules) {
            if (rule.descriptor().relations().contains(text.relation())
                    && rule.inForce().on(text.asOf())) {
                byId.put(rule.descriptor().id(), new RuleScan(rule, text.relation()));
            }
        }
        for (Passage passage : text.passages()) {
            for (Sentence sentence : Sentences.of(passage)) {
                for (List<Hit<Candidate>> hits : byRule(finder.find(sentence.text()))) {
                    RuleScan scan =
                            byId.get(hits.get(0).value().rule().descriptor().id());
                    if (scan != null) {
                        scan.read(passage, sentence, hits);
                    }
                }
            }
        }
        List<Finding> found = byId.values().stream()
                .flatMap(scan -> scan.findings(text).stream())
                .toList();
        return Overlaps.removed(DefinedWords.removed(found, text.passages()));
    }

    private static Collection<List<Hit<Candidate>>> byRule(List<Hit<Candidate>> hits) {
        Map<String, List<Hit<Candidate>>> byRule = new LinkedHashMap<>();
        for (Hit<Candidate> hit : hits) {
            String id = hit.value().rule().descriptor().id();
            byRule.computeIfAbsent(id, rule -> new ArrayList<>()).add(hit);
        }
        return byRule.values();
    }
}
