package org.agreement.core.review;

import java.util.BitSet;
import java.util.List;

/** A phrase rule with its patterns as they are sought. */
final class SoughtRule {

    private final PhraseRule rule;
    private final WordFinder finder;
    private final BitSet fineWords = new BitSet();
    private final List<SoughtPattern> finePatterns;
    private final List<SoughtPattern> fineForHints;

    SoughtRule(PhraseRule rule, WordFinder finder) {
        this.rule = rule;
        this.finder = finder;
        rule.wording().fine().words().forEach(word -> fineWords.set(finder.number(word)));
        this.finePatterns = sought(rule.wording().fine().patterns());
        this.fineForHints = sought(rule.wording().fine().forHints());
    }

    List<SoughtPattern> sought(List<RulePattern> patterns) {
        return patterns.stream()
                .map(pattern -> new SoughtPattern(pattern, finder))
                .toList();
    }

    PhraseRule rule() {
        return rule;
    }

    /** The characters of a sentence within which what the rule finds is fine. */
    BitSet fine(String sentence, SentenceWords words) {
        BitSet fine = marked(finePatterns, sentence, words);
        if (!fineWords.isEmpty()) {
            for (int i = 0; i < words.count(); i++) {
                if (fineWords.get(words.word(i))) {
                    fine.set(words.start(i), words.end(i));
                }
            }
        }
        return fine;
    }

    /** The characters within which what is worth a notice only is fine. */
    BitSet fineForHints(String sentence, SentenceWords words) {
        return marked(fineForHints, sentence, words);
    }

    private static BitSet marked(List<SoughtPattern> patterns, String sentence, SentenceWords words) {
        BitSet marked = new BitSet();
        patterns.stream()
                .filter(pattern -> pattern.mayMatch(words))
                .flatMap(pattern -> pattern.in(sentence).stream())
                .forEach(match -> marked.set(match.start(), match.end()));
        return marked;
    }
}
