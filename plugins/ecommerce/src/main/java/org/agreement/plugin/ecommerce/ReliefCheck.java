package org.agreement.plugin.ecommerce;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.ecommerce.Relief.Grant;

/** What may be given in a day is not less than what may be given for one order. */
final class ReliefCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        return terms.get(EcommercePlugin.BLOCK)
                .map(block -> check(block.relief().grants()))
                .orElse(List.of());
    }

    static List<Complaint> check(List<Grant> grants) {
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < grants.size(); i++) {
            Grant grant = grants.get(i);
            if (grant.perDay().compareTo(grant.perOrder()) < 0) {
                complaints.add(complaint(grant, i));
            }
        }
        return complaints;
    }

    private static Complaint complaint(Grant grant, int index) {
        return new Complaint(
                "ECO-113",
                "ecommerce.relief.grants." + index + ".perDay",
                new Bilingual(
                        grant.name() + "的每日合计上限" + grant.perDay().printed() + "低于每单上限"
                                + grant.perOrder().printed() + "，每单上限用不到",
                        grant.name() + ": " + grant.perDay().text() + " for a day is less than "
                                + grant.perOrder().text() + " for an order"),
                new Bilingual("每日合计上限写不低于每单上限的金额", "for a day at least as much as for an order"));
    }
}
