package org.agreement.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Place;

/**
 * A review rule that is data: it finds wordings in a sentence, or that a text lacks something.
 *
 * @param place where the rule is written
 * @param inForce the days on which it applies, beside those of the law that it rests on
 * @param forConsumers the severity where a consumer is protected, if it is another
 * @param given the rule applies only to a text in which one of these is found; empty: to every text
 * @param wording what it finds
 * @param absence what the text lacks if none of it is found; a rule has this or a wording
 * @param bad texts in which it must find something
 * @param good texts in which it must not
 */
public record PhraseRule(
        RuleDescriptor descriptor,
        Place place,
        InForce inForce,
        Optional<Severity> forConsumers,
        List<RulePattern> given,
        Wording wording,
        Optional<Absence> absence,
        List<String> bad,
        List<String> good) {

    public PhraseRule {
        given = List.copyOf(given);
        bad = List.copyOf(bad);
        good = List.copyOf(good);
    }

    /** The first day on which it applies, where there is one. */
    public Optional<LocalDate> from() {
        return inForce.from();
    }

    /** The last day on which it applies, where there is one. */
    public Optional<LocalDate> until() {
        return inForce.until();
    }

    /** Both days in words; empty where it always applies. */
    public Optional<Bilingual> days() {
        if (from().isEmpty() && until().isEmpty()) {
            return Optional.empty();
        }
        String first = from().map(LocalDate::toString).orElse("");
        String last = until().map(LocalDate::toString).orElse("");
        return Optional.of(new Bilingual(
                (first.isEmpty() ? "" : first + " 起") + (last.isEmpty() ? "" : " " + last + " 止"),
                ((first.isEmpty() ? "" : "from " + first) + (last.isEmpty() ? "" : " until " + last)).strip()));
    }

    /** All patterns that run only where the words stand that they need. */
    Stream<RulePattern> sought() {
        return Stream.of(
                        given,
                        wording.patterns(),
                        wording.hints(),
                        wording.fine().patterns(),
                        wording.fine().forHints(),
                        absence.map(Absence::patterns).orElse(List.of()))
                .flatMap(List::stream);
    }

    /**
     * What a rule finds in a sentence.
     *
     * @param words literal words
     * @param patterns patterns; the place is the first group, or all of the match
     * @param hints the same, but worth no more than a notice
     * @param fine where the words are fine
     */
    record Wording(List<String> words, List<RulePattern> patterns, List<RulePattern> hints, Fine fine) {

        Wording {
            words = List.copyOf(words);
            patterns = List.copyOf(patterns);
            hints = List.copyOf(hints);
        }
    }

    /**
     * Where words are fine that a rule would find.
     *
     * @param words phrases within which they are
     * @param patterns the same as patterns
     * @param forHints patterns within which what is worth a notice only is fine
     * @param unless what anywhere in the sentence makes its words fine
     * @param inParagraph what anywhere in the paragraph does
     */
    record Fine(
            List<String> words,
            List<RulePattern> patterns,
            List<RulePattern> forHints,
            List<RulePattern> unless,
            List<RulePattern> inParagraph) {

        Fine {
            words = List.copyOf(words);
            patterns = List.copyOf(patterns);
            forHints = List.copyOf(forHints);
            unless = List.copyOf(unless);
            inParagraph = List.copyOf(inParagraph);
        }

        boolean covers(String sentence, String paragraph) {
            return unless.stream().anyMatch(measure -> measure.isFoundIn(sentence))
                    || inParagraph.stream().anyMatch(measure -> measure.isFoundIn(paragraph));
        }
    }

    /**
     * What a text may lack.
     *
     * @param patterns any of them found: nothing is lacking
     * @param headings the headings under which it belongs
     */
    record Absence(List<RulePattern> patterns, List<RulePattern> headings) {

        Absence {
            patterns = List.copyOf(patterns);
            headings = List.copyOf(headings);
        }
    }
}
