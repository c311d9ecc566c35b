package org.agreement.core.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.agreement.api.review.ReviewedText;
import org.agreement.core.review.Sentences.Sentence;
import org.agreement.core.review.WordFinder.Hit;

/**
 * The phrase rules of all plugins as one: reads each sentence once, in time linear in its length.
 *
 * <p>Headings are not searched: they promise nothing.
 */
public final class PhraseRules {

    private static final Set<Kind> HEADINGS = EnumSet.of(Kind.TITLE, Kind.SECTION, Kind.CLAUSE);

    private static final Comparator<Hit<Phrase>> LEFTMOST_LONGEST = Comparator.comparingInt(
                    (Hit<Phrase> hit) -> hit.start())
            .thenComparing(Hit::end, Comparator.reverseOrder());

    private record Phrase(PhraseRule rule, boolean fine) {}

    private final List<PhraseRule> rules;
    private final WordFinder<Phrase> finder = new WordFinder<>();

    public PhraseRules(List<PhraseRule> rules) {
        this.rules = List.copyOf(rules);
        for (PhraseRule rule : rules) {
            rule.words().forEach(word -> finder.add(word, new Phrase(rule, false)));
            rule.except().forEach(word -> finder.add(word, new Phrase(rule, true)));
        }
        finder.freeze();
    }

    /** The rules, plugin by plugin as they are written. */
    public List<PhraseRule> rules() {
        return rules;
    }

    /** The findings of the rules that protect the text's relation, in no particular order. */
    public List<Finding> review(ReviewedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : text.passages()) {
            if (!HEADINGS.contains(passage.kind())) {
                for (Sentence sentence : Sentences.of(passage)) {
                    for (List<Hit<Phrase>> hits : byRule(finder.find(sentence.text()))) {
                        PhraseRule rule = hits.get(0).value().rule();
                        if (rule.descriptor().relations().contains(text.relation())) {
                            findings.addAll(findings(rule, hits, sentence, passage));
                        }
                    }
                }
            }
        }
        return findings;
    }

    private static Collection<List<Hit<Phrase>>> byRule(List<Hit<Phrase>> hits) {
        Map<String, List<Hit<Phrase>>> byRule = new LinkedHashMap<>();
        for (Hit<Phrase> hit : hits) {
            String id = hit.value().rule().descriptor().id();
            byRule.computeIfAbsent(id, rule -> new ArrayList<>()).add(hit);
        }
        return byRule.values();
    }

    private static List<Finding> findings(PhraseRule rule, List<Hit<Phrase>> hits, Sentence sentence, Passage passage) {
        List<Hit<Phrase>> words = words(hits);
        if (words.isEmpty() || rule.isSatisfiedBy(sentence.text())) {
            return List.of();
        }
        return words.stream()
                .map(word -> finding(rule, word, sentence, passage))
                .toList();
    }

    /** The words outside of fine phrases; of words that overlap the first, of those that begin together the longest. */
    private static List<Hit<Phrase>> words(List<Hit<Phrase>> hits) {
        BitSet fine = new BitSet();
        hits.stream().filter(hit -> hit.value().fine()).forEach(hit -> fine.set(hit.start(), hit.end()));
        List<Hit<Phrase>> words = new ArrayList<>();
        int end = 0;
        for (Hit<Phrase> hit : hits.stream().sorted(LEFTMOST_LONGEST).toList()) {
            int masked = fine.nextSetBit(hit.start());
            boolean masks = masked >= 0 && masked < hit.end();
            if (!hit.value().fine() && !masks && hit.start() >= end) {
                words.add(hit);
                end = hit.end();
            }
        }
        return words;
    }

    private static Finding finding(PhraseRule rule, Hit<Phrase> word, Sentence sentence, Passage passage) {
        String text = sentence.text();
        int start = sentence.start() + text.codePointCount(0, word.start());
        String found = text.substring(word.start(), word.end());
        int length = found.codePointCount(0, found.length());
        return Finding.at(rule.descriptor(), passage, start, start + length, found);
    }
}
