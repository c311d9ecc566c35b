package org.agreement.core.review;

import java.util.List;
import org.agreement.api.review.Finding;

/**
 * A remark in a text that findings of some rules in a passage need not be counted.
 *
 * @param start the first code point of the remark
 * @param end the code point after its last one
 * @param text the remark as it is written
 * @param rules the names of the rules
 * @param reason why; empty if none is given
 * @param from the first code point that it is about
 * @param until the code point after the last one
 */
record Allowance(int start, int end, String text, List<String> rules, String reason, int from, int until) {

    Allowance {
        rules = List.copyOf(rules);
    }

    boolean covers(Finding finding) {
        return finding.start() >= from && finding.start() < until;
    }

    /** The same, about a stretch of the text. */
    Allowance about(int first, int last) {
        return new Allowance(start, end, text, rules, reason, first, last);
    }
}
