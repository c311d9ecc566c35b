package org.agreement.plugin.standard.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Passage;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.review.RuleDescriptor;

/** Finds patterns in the passages of a text. A pattern runs only in passages that hold its key word. */
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

    private final String word;
    private final Pattern pattern;

    Search(String word, String pattern) {
        this.word = word;
        this.pattern = Pattern.compile(pattern);
    }

    List<Match> all(ReviewedText text) {
        List<Match> matches = new ArrayList<>();
        text.passages().forEach(passage -> matches.addAll(in(passage)));
        return matches;
    }

    Optional<Match> first(ReviewedText text) {
        return text.passages().stream().flatMap(passage -> in(passage).stream()).findFirst();
    }

    boolean found(ReviewedText text) {
        return first(text).isPresent();
    }

    List<Match> in(Passage passage) {
        List<Match> matches = new ArrayList<>();
        if (!passage.text().contains(word)) {
            return matches;
        }
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            List<String> groups = new ArrayList<>();
            for (int i = 0; i <= matcher.groupCount(); i++) {
                groups.add(Optional.ofNullable(matcher.group(i)).orElse(""));
            }
            matches.add(new Match(passage, matcher.start(), matcher.end(), List.copyOf(groups)));
        }
        return matches;
    }
}
