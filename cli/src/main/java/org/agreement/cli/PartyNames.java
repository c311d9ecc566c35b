package org.agreement.cli;

import org.agreement.core.refusal.Masking;
import org.agreement.core.terms.LegalName;

/** The names of parties as lists show them: whatever does not end as an organisation's name may be a person's, and is masked. */
final class PartyNames {

    private PartyNames() {}

    static String masked(String name) {
        return LegalName.hasForm(name) ? name : Masking.NAME.mask(name);
    }
}
