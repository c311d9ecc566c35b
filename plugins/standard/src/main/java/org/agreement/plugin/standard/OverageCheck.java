package org.agreement.plugin.standard;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.Measure;
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
            if (item.fee() instanceof OverageFee fee) {
                complaints.addAll(check(terms, "fees." + i, fee.of(), fee.unit()));
            } else if (item.fee() instanceof TieredFee fee && fee.of().isPresent()) {
                complaints.addAll(check(terms, "fees." + i, fee.of().get(), fee.unit()));
            }
        }
        return complaints;
    }

    /** The fee that is built on may not be there, which the engine refuses itself. */
    private static List<Complaint> check(Terms terms, String path, String of, Measure unit) {
        return terms.get(Terms.FEE_SCHEDULE).orElse(List.of()).stream()
                .filter(base -> base.name().equals(of) && !includes(base, unit))
                .map(base -> complaint(path, of, unit.text()))
                .toList();
    }

    private static boolean includes(ScheduledFee base, Measure unit) {
        return base.included()
                .filter(quantity -> quantity.measure().equals(unit))
                .isPresent();
    }

    private static Complaint complaint(String path, String of, String unit) {
        return new Complaint(
                "STD-101",
                path + ".unit",
                new Bilingual(
                        "“" + of + "”没有以 " + unit + " 计的含量，超出部分无从计算",
                        "'" + of + "' includes nothing measured in " + unit + " that could be exceeded"),
                new Bilingual(
                        "给“" + of + "”写上 includes，单位与此处 unit 相同，如 3000 " + unit,
                        "give '" + of + "' an inclusion in the same measure, such as 3000 " + unit));
    }
}
