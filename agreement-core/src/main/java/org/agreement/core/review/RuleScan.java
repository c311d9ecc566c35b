package org.agreement.core.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.Severity;
import org.agreement.core.review.Candidate.Role;
import org.agreement.core.review.Sentences.Sentence;

/** One rule on its way through one text. */
final class RuleScan {

    private static final Set<Kind> HEADINGS = EnumSet.of(Kind.TITLE, Kind.SECTION, Kind.CLAUSE);

    /** A rule tells no more places than this of one text, so that memory stays bounded. */
    static final int MOST = 500;

    private static final Comparator<Span> BEST_FIRST = Comparator.comparing(Span::hint)
            .thenComparingInt(Span::start)
            .thenComparing(Span::end, Comparator.reverseOrder());

    /**
     * Found characters of a sentence.
     *
     * @param hint whether they are worth a notice only
     */
    private record Span(int start, int end, boolean hint) {}

    private final SoughtRule sought;
    private final PhraseRule rule;
    private final Relation relation;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Set<Candidate> offered = new LinkedHashSet<>();
    private final Set<String> told = new HashSet<>();
    private int lastTold = -1;
    private boolean given;
    private boolean present;

    RuleScan(SoughtRule sought, Relation relation) {
        this.sought = sought;
        this.rule = sought.rule();
        this.relation = relation;
        this.given = rule.given().isEmpty();
    }

    /** Takes what a word of the next sentence may mean. */
    void offer(Candidate candidate, int start, int end) {
        if (candidate.role() == Role.WORD) {
            spans.add(new Span(start, end, false));
        } else {
            offered.add(candidate);
        }
    }

    /** Reads a sentence, of which words were offered. */
    void read(Passage passage, Sentence sentence, SentenceWords words) {
        boolean reads = !HEADINGS.contains(passage.kind()) && findings.size() < MOST;
        for (Candidate candidate : offered) {
            switch (candidate.role()) {
                case GIVEN -> given = given || candidate.sought().isFoundIn(sentence.text());
                case PRESENT -> present = present || candidate.sought().isFoundIn(sentence.text());
                default -> {
                    if (reads) {
                        boolean hint = candidate.role() == Role.HINT;
                        candidate
                                .sought()
                                .in(sentence.text())
                                .forEach(match -> spans.add(new Span(match.start(), match.end(), hint)));
                    }
                }
            }
        }
        if (reads && !spans.isEmpty()) {
            for (Span span : found(passage, sentence.text(), words)) {
                tell(passage, finding(passage, sentence, span));
            }
        }
        offered.clear();
        spans.clear();
    }

    /** In one passage tells the same words once, and only the first of what is worth a notice. */
    private void tell(Passage passage, Finding finding) {
        if (passage.start() != lastTold) {
            lastTold = passage.start();
            told.clear();
        }
        boolean notice = finding.severity() == Severity.NOTICE;
        if (told.add(notice ? "" : finding.text())) {
            findings.add(finding);
        }
    }

    /** What the rule finds, once the whole text was read. */
    List<Finding> findings(ReviewedText text) {
        if (!given || text.passages().isEmpty()) {
            return List.of();
        }
        if (rule.absence().isPresent() && !present) {
            List<RulePattern> headings = rule.absence().get().headings();
            return List.of(weighed(AbsencePlace.in(text.passages(), headings).finding(rule.descriptor())));
        }
        return findings;
    }

    private List<Span> found(Passage passage, String sentence, SentenceWords words) {
        if (rule.wording().fine().covers(sentence, paragraph(passage, sentence))) {
            return List.of();
        }
        BitSet fine = sought.fine(sentence, words);
        boolean hints = spans.stream().anyMatch(Span::hint);
        BitSet fineHint = hints ? sought.fineForHints(sentence, words) : new BitSet();
        List<Span> found = new ArrayList<>();
        for (Span span : spans.stream().sorted(BEST_FIRST).toList()) {
            if (isFree(fine, span) && (!span.hint() || isFree(fineHint, span))) {
                found.add(span);
                fine.set(span.start(), span.end());
            }
        }
        return found;
    }

    private static boolean isFree(BitSet taken, Span span) {
        int first = taken.nextSetBit(span.start());
        return first < 0 || first >= span.end();
    }

    /** The words around a sentence; where nobody ends a paragraph, only the sentence. */
    private static String paragraph(Passage passage, String sentence) {
        return passage.text().length() <= Sentences.LONGEST ? passage.text() : sentence;
    }

    private Finding finding(Passage passage, Sentence sentence, Span span) {
        String text = sentence.text();
        int start = sentence.start() + text.codePointCount(0, span.start());
        String found = text.substring(span.start(), span.end());
        int length = found.codePointCount(0, found.length());
        Finding finding = Finding.at(rule.descriptor(), passage, start, start + length, found);
        return span.hint() ? finding.severity(Severity.NOTICE) : weighed(finding);
    }

    private Finding weighed(Finding finding) {
        return relation == Relation.B2C
                ? rule.forConsumers().map(finding::severity).orElse(finding)
                : finding;
    }
}
