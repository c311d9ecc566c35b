package org.agreement.plugin.standard.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.review.Finding;
import org.agreement.api.review.MeteredText;
import org.agreement.api.review.Passage;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;

/**
 * Finds patterns in the passages of a text. A pattern runs only in passages that hold its key word, and where it would go
 * back too far, as no honest passage makes it, it gives the passage up.
 */
final class Search {

    /** A match within a passage. */
    record Match(Passage passage, int from, int to, List<String> groups) {

        /** What a group matched; empty if it took no part. */
        String group(int number) {
            return groups.get(number);
        }

        Finding finding(RuleDescriptor rule) {
            return Finding.in(rule, passage, from, to);
        }
    }

    /** Of one text no more are looked at, so that memory stays bounded. */
    private static final int MOST = 20_000;

    private static final int READS_PER_CHARACTER = 200;
    private static final int READS_BESIDES = 10_000;

    private final String word;
    private final Pattern pattern;
    private final boolean startsWithWord;

    Search(String word, String pattern) {
        this.word = word;
        this.pattern = Pattern.compile(pattern);
        this.startsWithWord = !word.isEmpty() && pattern.startsWith(word) && pattern.indexOf('|') < 0;
    }

    List<Match> all(ReviewedText text) {
        List<Match> matches = new ArrayList<>();
        for (Passage passage : text.passages()) {
            if (matches.size() >= MOST) {
                break;
            }
            matches.addAll(in(passage));
        }
        return matches;
    }

    Optional<Match> first(ReviewedText text) {
        for (Passage passage : text.passages()) {
            List<Match> matches = in(passage);
            if (!matches.isEmpty()) {
                return Optional.of(matches.get(0));
            }
        }
        return Optional.empty();
    }

    boolean found(ReviewedText text) {
        return first(text).isPresent();
    }

    List<Match> in(Passage passage) {
        List<Match> matches = new ArrayList<>();
        if (!passage.text().contains(word)) {
            return matches;
        }
        Matcher matcher = pattern.matcher(new MeteredText(passage.text(), READS_PER_CHARACTER, READS_BESIDES));
        try {
            for (int at = next(matcher, passage.text(), 0); at >= 0; at = next(matcher, passage.text(), at)) {
                matches.add(match(passage, matcher));
            }
        } catch (MeteredText.Exhausted e) {
            return matches;
        }
        return matches;
    }

    /** Goes to the next match; the index after it, or -1. */
    private int next(Matcher matcher, String text, int from) {
        if (!startsWithWord) {
            return matcher.find() ? matcher.end() : -1;
        }
        for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return matcher.end();
            }
        }
        return -1;
    }

    private static Match match(Passage passage, Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i <= matcher.groupCount(); i++) {
            groups.add(Optional.ofNullable(matcher.group(i)).orElse(""));
        }
        return new Match(passage, matcher.start(), matcher.end(), List.copyOf(groups));
    }
}
