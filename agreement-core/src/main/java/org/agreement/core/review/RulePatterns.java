package org.agreement.core.review;

import com.google.re2j.Pattern;
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
    List<Pattern> of(String key) {
        List<Pattern> patterns = new ArrayList<>();
        for (Scalar text : fields.texts(key, false)) {
            compiled(text, key).ifPresent(pattern -> patterns.add(pattern.pattern()));
        }
        return patterns;
    }

    /** Patterns that decide by themselves where they run: each must require a word. */
    List<RulePattern> withWords(String key) {
        List<RulePattern> patterns = new ArrayList<>();
        for (Scalar text : fields.texts(key, false)) {
            Optional<RulePattern> pattern = compiled(text, key);
            if (pattern.isPresent() && pattern.get().words().isEmpty()) {
                refusals.add(ErrorCode.RULE_PATTERN_WITHOUT_WORD, text.place(), path + "." + key, text.text());
            } else {
                pattern.ifPresent(patterns::add);
            }
        }
        return patterns;
    }

    private Optional<RulePattern> compiled(Scalar text, String key) {
        try {
            return Optional.of(RulePattern.compile(text.text()));
        } catch (PatternSyntaxException e) {
            refusals.add(ErrorCode.RULE_PATTERN, text.place(), path + "." + key, text.text(), e.getDescription());
            return Optional.empty();
        }
    }
}
