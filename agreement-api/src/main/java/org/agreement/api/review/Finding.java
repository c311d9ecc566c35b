package org.agreement.api.review;

import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.LegalBasis;
import org.agreement.api.value.Bilingual;

/**
 * A reviewer's remark on a text.
 *
 * @param start the first code point of the place in the reviewed text, counted from 0
 * @param end the code point after the last one
 * @param text the words at the place
 * @param clause the clause of our own agreement
 */
public record Finding(
        String rule,
        FindingClass findingClass,
        Severity severity,
        int start,
        int end,
        String text,
        Optional<ClauseId> clause,
        Bilingual message,
        Bilingual suggestion,
        List<LegalBasis> basis) {

    /** Starts a finding of a rule, at a place. */
    public static Finding at(RuleDescriptor rule, Passage passage, int start, int end, String text) {
        return new Finding(
                rule.id(),
                rule.findingClass(),
                rule.severity(),
                start,
                end,
                text,
                passage.clause(),
                rule.title(),
                rule.explanation(),
                rule.basis());
    }

    /**
     * Starts a finding of a rule, at words of a passage.
     *
     * @param from the index of the first character in the text of the passage, as {@link String#indexOf} gives it
     * @param to the index after the last one
     */
    public static Finding in(RuleDescriptor rule, Passage passage, int from, int to) {
        String text = passage.text();
        int start = passage.start() + text.codePointCount(0, from);
        return at(rule, passage, start, start + text.codePointCount(from, to), text.substring(from, to));
    }

    /** The finding with its own words. */
    public Finding saying(Bilingual message, Bilingual suggestion) {
        return new Finding(rule, findingClass, severity, start, end, text, clause, message, suggestion, basis);
    }

    /** The finding with another severity than its rule's. */
    public Finding severity(Severity other) {
        return new Finding(rule, findingClass, other, start, end, text, clause, message, suggestion, basis);
    }
}
