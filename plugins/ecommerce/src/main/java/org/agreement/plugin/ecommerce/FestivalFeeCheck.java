package org.agreement.plugin.ecommerce;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.Price;
import org.agreement.api.fee.ScheduledFee;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;

/** What festivals make dearer has a price by the unit, and a commission's floor lies below its cap. */
final class FestivalFeeCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < terms.fees().size(); i++) {
            FeeItem item = terms.fees().get(i);
            if (item.fee() instanceof FestivalFee fee && !hasUnitPrice(fee.of(), terms)) {
                complaints.add(noUnitPrice("fees." + i + ".of", fee.of()));
            } else if (item.fee() instanceof CommissionFee fee
                    && fee.floor()
                            .filter(floor -> fee.cap()
                                    .filter(cap -> floor.compareTo(cap) > 0)
                                    .isPresent())
                            .isPresent()) {
                complaints.add(floorAboveCap("fees." + i + ".floor"));
            }
        }
        return complaints;
    }

    /** A fee that is not there is refused by the engine. */
    private static boolean hasUnitPrice(String name, Terms terms) {
        List<ScheduledFee> named = terms.get(Terms.FEE_SCHEDULE).orElse(List.of()).stream()
                .filter(fee -> fee.name().equals(name))
                .toList();
        return named.isEmpty()
                || named.stream()
                        .flatMap(fee -> fee.steps().stream())
                        .anyMatch(step -> step.price() instanceof Price.PerUnit);
    }

    private static Complaint noUnitPrice(String path, String of) {
        return new Complaint(
                "ECO-131",
                path,
                new Bilingual("“" + of + "”不按量计价，没有单价可以乘以加价系数", "'" + of + "' has no price by the unit to multiply"),
                new Bilingual("of 写按量计费的费用名称，如超量服务费", "name a fee with a price by the unit"));
    }

    private static Complaint floorAboveCap(String path) {
        return new Complaint(
                "ECO-132",
                path,
                new Bilingual("提成的下限高于上限", "the floor of the commission lies above its cap"),
                new Bilingual("floor 不高于 cap", "a floor not above the cap"));
    }
}
