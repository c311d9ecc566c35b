package org.agreement.plugin.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.ScheduledFee;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;

/** Complains where units are charged beyond an inclusion that the other fee has not, or has in another measure. */
final class OverageCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < terms.fees().size(); i++) {
            FeeItem item = terms.fees().get(i);
            if (item.fee() instanceof OverageFee fee
                    && base(terms, fee).filter(base -> !includes(base, fee)).isPresent()) {
                complaints.add(complaint("fees." + i, fee));
            }
        }
        return complaints;
    }

    /** The fee that is built on; empty if there is none, which the engine refuses itself. */
    private static Optional<ScheduledFee> base(Terms terms, OverageFee fee) {
        return terms.get(Terms.FEE_SCHEDULE).orElse(List.of()).stream()
                .filter(other -> other.name().equals(fee.of()))
                .findFirst();
    }

    private static boolean includes(ScheduledFee base, OverageFee fee) {
        return base.included()
                .filter(quantity -> quantity.measure().equals(fee.unit()))
                .isPresent();
    }

    private static Complaint complaint(String path, OverageFee fee) {
        String unit = fee.unit().text();
        return new Complaint(
                "STD-101",
                path + ".unit",
                new Bilingual(
                        "“" + fee.of() + "”没有以 " + unit + " 计的含量，超出部分无从计算",
                        "'" + fee.of() + "' includes nothing measured in " + unit + " that could be exceeded"),
                new Bilingual(
                        "给“" + fee.of() + "”写上 includes，单位与此处 unit 相同，如 3000 " + unit,
                        "give '" + fee.of() + "' an inclusion in the same measure, such as 3000 " + unit));
    }
}
