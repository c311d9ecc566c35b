package org.agreement.core.terms;

import java.util.List;
import org.agreement.api.terms.Terms;
import org.agreement.core.request.Assumed;

/**
 * Valid terms and what is to be told about them.
 *
 * @param terms with the blocks of plugins and everything derived
 * @param assumed the defaults that stand in for what the request does not give
 * @param irregularities names and codes against the rule that stand; they become findings
 */
public record TermsResult(Terms terms, List<Assumed> assumed, List<Irregularity> irregularities) {

    public TermsResult {
        assumed = List.copyOf(assumed);
        irregularities = List.copyOf(irregularities);
    }
}
