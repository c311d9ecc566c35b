package org.agreement.core.review;

import com.google.re2j.Pattern;
import java.util.List;
import org.agreement.api.review.RuleDescriptor;
import org.agreement.core.data.Place;

/**
 * A review rule that is data: it finds words in a sentence unless a measure stands beside them.
 *
 * @param place where the rule is written
 * @param words what it finds
 * @param except phrases within which its words are fine
 * @param unless what in the same sentence makes its words fine
 * @param bad sentences in which it must find something
 * @param good sentences in which it must not
 */
public record PhraseRule(
        RuleDescriptor descriptor,
        Place place,
        List<String> words,
        List<String> except,
        List<Pattern> unless,
        List<String> bad,
        List<String> good) {

    public PhraseRule {
        words = List.copyOf(words);
        except = List.copyOf(except);
        unless = List.copyOf(unless);
        bad = List.copyOf(bad);
        good = List.copyOf(good);
    }

    /** Whether something in the sentence makes the words fine. */
    boolean isSatisfiedBy(String sentence) {
        return unless.stream().anyMatch(measure -> measure.matcher(sentence).find());
    }
}
