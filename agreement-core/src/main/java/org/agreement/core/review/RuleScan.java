package org.agreement.core.review;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.Severity;
import org.agreement.core.review.Candidate.Role;
import org.agreement.core.review.Sentences.Sentence;
import org.agreement.core.review.WordFinder.Hit;

/** One rule on its way through one text. */
final class RuleScan {

    private static final Set<Kind> HEADINGS = EnumSet.of(Kind.TITLE, Kind.SECTION, Kind.CLAUSE);

    /** A passage that is no heading by its form may still be one by its shortness. */
    private static final int LONGEST_HEADING = 25;

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

    private final PhraseRule rule;
    private final Relation relation;
    private final List<Finding> findings = new ArrayList<>();
    private boolean given;
    private boolean present;

    RuleScan(PhraseRule rule, Relation relation) {
        this.rule = rule;
        this.relation = relation;
        this.given = rule.given().isEmpty();
    }

    /** Takes a sentence in which words of the rule stand. */
    void read(Passage passage, Sentence sentence, List<Hit<Candidate>> hits) {
        given = given || matches(hits, Role.GIVEN, rule.given(), sentence);
        if (rule.absence().isPresent()) {
            present =
                    present || matches(hits, Role.PRESENT, rule.absence().get().patterns(), sentence);
        } else if (!HEADINGS.contains(passage.kind()) && findings.size() < MOST) {
            found(passage, sentence.text(), hits).forEach(span -> findings.add(finding(passage, sentence, span)));
        }
    }

    /** What the rule finds, once the whole text was read. */
    List<Finding> findings(ReviewedText text) {
        if (!given || text.passages().isEmpty()) {
            return List.of();
        }
        if (rule.absence().isPresent() && !present) {
            Passage place = place(text.passages(), rule.absence().get().headings());
            return List.of(weighed(Finding.at(rule.descriptor(), place, place.start(), place.end(), place.text())));
        }
        return findings;
    }

    private List<Span> found(Passage passage, String sentence, List<Hit<Candidate>> hits) {
        List<Span> spans = new ArrayList<>();
        hits.stream()
                .filter(hit -> hit.value().role() == Role.WORD)
                .forEach(hit -> spans.add(new Span(hit.start(), hit.end(), false)));
        patterns(hits, Role.PATTERN, rule.wording().patterns()).forEach(p -> spans.addAll(matches(p, sentence, false)));
        patterns(hits, Role.HINT, rule.wording().hints()).forEach(p -> spans.addAll(matches(p, sentence, true)));
        if (spans.isEmpty() || rule.wording().fine().covers(sentence, paragraph(passage, sentence))) {
            return List.of();
        }
        BitSet fine = fine(sentence, hits);
        BitSet fineHint = new BitSet();
        mark(fineHint, Role.FINE_HINT, rule.wording().fine().forHints(), sentence, hits);
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

    private BitSet fine(String sentence, List<Hit<Candidate>> hits) {
        BitSet fine = new BitSet();
        hits.stream()
                .filter(hit -> hit.value().role() == Role.FINE_WORD)
                .forEach(hit -> fine.set(hit.start(), hit.end()));
        mark(fine, Role.FINE_PATTERN, rule.wording().fine().patterns(), sentence, hits);
        return fine;
    }

    private static void mark(
            BitSet fine, Role role, List<RulePattern> patterns, String sentence, List<Hit<Candidate>> hits) {
        patterns(hits, role, patterns)
                .forEach(p -> matches(p, sentence, false).forEach(span -> fine.set(span.start(), span.end())));
    }

    private static List<RulePattern> patterns(List<Hit<Candidate>> hits, Role role, List<RulePattern> patterns) {
        return hits.stream()
                .map(Hit::value)
                .filter(candidate -> candidate.role() == role)
                .mapToInt(Candidate::pattern)
                .distinct()
                .mapToObj(patterns::get)
                .toList();
    }

    private static boolean matches(
            List<Hit<Candidate>> hits, Role role, List<RulePattern> patterns, Sentence sentence) {
        return patterns(hits, role, patterns).stream().anyMatch(pattern -> pattern.isFoundIn(sentence.text()));
    }

    /** The places of a pattern: its first group where it has one, or else all of the match. */
    private static List<Span> matches(RulePattern pattern, String sentence, boolean hint) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.pattern().matcher(sentence);
        while (matcher.find()) {
            int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
            if (matcher.end(group) > matcher.start(group)) {
                spans.add(new Span(matcher.start(group), matcher.end(group), hint));
            }
        }
        return spans;
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

    /** The heading where something belongs; else the title, else the beginning. */
    private static Passage place(List<Passage> passages, List<Pattern> headings) {
        Optional<Passage> heading = passages.stream()
                .filter(RuleScan::mayBeHeading)
                .filter(passage -> headings.stream()
                        .anyMatch(pattern -> pattern.matcher(passage.text()).find()))
                .findFirst();
        return heading.or(() -> passages.stream()
                        .filter(passage -> passage.kind() == Kind.TITLE)
                        .findFirst())
                .orElse(passages.get(0));
    }

    private static boolean mayBeHeading(Passage passage) {
        boolean shortLine = passage.text().length() <= LONGEST_HEADING;
        return shortLine || passage.kind() == Kind.SECTION || passage.kind() == Kind.CLAUSE;
    }
}
