package org.agreement.core.review;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.api.review.Severity;
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

    /**
     * What a rule finds in a sentence.
     *
     * @param words literal words
     * @param patterns patterns; the place is the first group, or all of the match
     * @param hints the same, but worth no more than a notice
     * @param except phrases within which words are fine
     * @param exceptPatterns the same as patterns
     * @param unless what anywhere in the sentence makes its words fine
     */
    record Wording(
            List<String> words,
            List<RulePattern> patterns,
            List<RulePattern> hints,
            List<String> except,
            List<RulePattern> exceptPatterns,
            List<Pattern> unless) {

        Wording {
            words = List.copyOf(words);
            patterns = List.copyOf(patterns);
            hints = List.copyOf(hints);
            except = List.copyOf(except);
            exceptPatterns = List.copyOf(exceptPatterns);
            unless = List.copyOf(unless);
        }

        boolean isSatisfiedBy(String sentence) {
            return unless.stream().anyMatch(measure -> measure.matcher(sentence).find());
        }
    }

    /**
     * What a text may lack.
     *
     * @param patterns any of them found: nothing is lacking
     * @param headings the headings under which it belongs
     */
    record Absence(List<RulePattern> patterns, List<Pattern> headings) {

        Absence {
            patterns = List.copyOf(patterns);
            headings = List.copyOf(headings);
        }
    }
}
