package org.agreement.core.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Passage;
import org.agreement.api.review.ReviewedText;
import org.agreement.core.review.Candidate.Role;
import org.agreement.core.review.Sentences.Sentence;

/**
 * The phrase rules of all plugins as one: reads each sentence once, in time linear in its length.
 *
 * <p>One pass finds the words of all rules, and the words without which a pattern cannot match; a pattern runs only in
 * sentences that hold all that it needs. Wordings are not looked for in headings: they promise nothing.
 */
public final class PhraseRules {

    private final List<PhraseRule> rules;
    private final List<SoughtRule> sought;
    private final WordFinder finder;

    /** By word, what it may mean to which rules. */
    private final List<List<Candidate>> candidates;

    public PhraseRules(List<PhraseRule> rules) {
        this.rules = List.copyOf(rules);
        finder = new WordFinder(rules.stream().flatMap(PhraseRules::words).toList());
        sought = rules.stream().map(rule -> new SoughtRule(rule, finder)).toList();
        candidates = new ArrayList<>(Collections.nCopies(finder.size(), List.of()));
        for (int i = 0; i < sought.size(); i++) {
            add(i, rules.get(i));
        }
    }

    private static Stream<String> words(PhraseRule rule) {
        Stream<String> literal = Stream.concat(rule.wording().words().stream(), rule.wording().fine().words().stream());
        Stream<String> needed =
                rule.sought().flatMap(pattern -> pattern.words().stream()).flatMap(List::stream);
        return Stream.concat(literal, needed);
    }

    private void add(int index, PhraseRule rule) {
        SoughtPattern none = new SoughtPattern(RulePattern.of(""), finder);
        Candidate literal = new Candidate(index, Role.WORD, none);
        rule.wording().words().stream().distinct().forEach(word -> add(finder.number(word), literal));
        add(index, Role.PATTERN, rule.wording().patterns());
        add(index, Role.HINT, rule.wording().hints());
        add(index, Role.GIVEN, rule.given());
        rule.absence().ifPresent(absence -> add(index, Role.PRESENT, absence.patterns()));
    }

    private void add(int index, Role role, List<RulePattern> patterns) {
        for (SoughtPattern pattern : sought.get(index).sought(patterns)) {
            Candidate candidate = new Candidate(index, role, pattern);
            for (int word : pattern.rarest()) {
                add(word, candidate);
            }
        }
    }

    private void add(int word, Candidate candidate) {
        List<Candidate> more = new ArrayList<>(candidates.get(word));
        more.add(candidate);
        candidates.set(word, more);
    }

    /** The rules, plugin by plugin as they are written. */
    public List<PhraseRule> rules() {
        return rules;
    }

    /** The findings of the rules that protect the text's relation and apply on its day, in no particular order. */
    public List<Finding> review(ReviewedText text) {
        List<Optional<RuleScan>> scans = new ArrayList<>();
        for (SoughtRule rule : sought) {
            scans.add(applies(rule.rule(), text) ? Optional.of(new RuleScan(rule, text.relation())) : Optional.empty());
        }
        SentenceWords words = new SentenceWords(finder);
        for (Passage passage : text.passages()) {
            for (Sentence sentence : Sentences.of(passage)) {
                words.read(sentence.text());
                concerned(words, scans).forEach(scan -> scan.read(passage, sentence, words));
            }
        }
        List<Finding> found = scans.stream()
                .flatMap(Optional::stream)
                .flatMap(scan -> scan.findings(text).stream())
                .toList();
        return DefinedWords.removed(found, text.passages());
    }

    private static boolean applies(PhraseRule rule, ReviewedText text) {
        return rule.descriptor().relations().contains(text.relation())
                && rule.inForce().on(text.asOf());
    }

    /** Offers the words of a sentence to the rules; tells which have something to look at. */
    private Set<RuleScan> concerned(SentenceWords words, List<Optional<RuleScan>> scans) {
        Set<RuleScan> concerned = new LinkedHashSet<>();
        for (int i = 0; i < words.count(); i++) {
            for (Candidate candidate : candidates.get(words.word(i))) {
                Optional<RuleScan> scan = scans.get(candidate.rule());
                boolean newly = candidate.role() == Role.WORD || !words.isRepeated(i);
                if (newly && scan.isPresent() && candidate.sought().mayMatch(words)) {
                    scan.get().offer(candidate, words.start(i), words.end(i));
                    concerned.add(scan.get());
                }
            }
        }
        return concerned;
    }
}
