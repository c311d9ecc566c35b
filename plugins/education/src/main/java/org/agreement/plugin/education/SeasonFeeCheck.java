package org.agreement.plugin.education;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.fee.PriceTiers;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;

/** The tiers of a seasonal fee rise, and the last one is open. */
final class SeasonFeeCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < terms.fees().size(); i++) {
            if (terms.fees().get(i).fee() instanceof SeasonFee fee && !PriceTiers.inOrder(fee.tiers())) {
                complaints.add(new Complaint(
                        "EDU-131",
                        "fees." + i + ".tiers",
                        new Bilingual("各档的上限没有逐档增大，或者最后一档不是开口", "bounds do not rise, or the last tier is not open"),
                        new Bilingual("各档 upTo 逐档增大，最后一档不写 upTo", "rising upTo, none in the last tier")));
            }
        }
        return complaints;
    }
}
