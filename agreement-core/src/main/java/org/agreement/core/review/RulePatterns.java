package org.agreement.core.review;

import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.core.data.Tree.Scalar;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** Compiles the patterns of one rule; refuses what is none, and what would have to run everywhere. */
final class RulePatterns {

    private final RuleFields fields;
    private final String path;
    private final Refusals refusals;

    RulePatterns(RuleFields fields, String path, Refusals refusals) {
        this.fields = fields;
        this.path = path;
        this.refusals = refusals;
    }

    /** Patterns that run only beside other finds. */
    List<RulePattern> of(String key) {
        List<RulePattern> patterns = new ArrayList<>();
        for (Scalar text : fields.texts(key, false)) {
            read(text, text.text(), key).ifPresent(patterns::add);
        }
        return patterns;
    }

    /** Patterns that decide by themselves where they run: each must require a word. */
    List<RulePattern> withWords(String key) {
        List<RulePattern> patterns = new ArrayList<>();
        for (Scalar text : fields.texts(key, false)) {
            Optional<RulePattern> whole = read(text, text.text(), key);
            if (whole.isPresent() && whole.get().words().isEmpty()) {
                refusals.add(ErrorCode.RULE_PATTERN_WITHOUT_WORD, text.place(), path + "." + key, text.text());
            } else if (whole.isPresent()) {
                patterns.addAll(branches(whole.get()));
            }
        }
        return patterns;
    }

    /** Each alternative of a pattern by itself, because each needs other words. */
    private static List<RulePattern> branches(RulePattern whole) {
        return RequiredWords.branches(whole.toString()).stream()
                .map(RulePattern::of)
                .toList();
    }

    private Optional<RulePattern> read(Scalar place, String text, String key) {
        try {
            return Optional.of(RulePattern.of(text));
        } catch (PatternSyntaxException e) {
            refusals.add(ErrorCode.RULE_PATTERN, place.place(), path + "." + key, text, e.getDescription());
            return Optional.empty();
        }
    }
}
