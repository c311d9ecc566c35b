package org.agreement.plugin.standard;

import java.util.ArrayList;
import java.util.List;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.PriceTiers;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;

/** Complains about fee items that could not be charged: tiers out of order, a month for nothing, nothing to carry over, no seat, one measure for two costs. */
final class FeeTermsCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        List<Complaint> complaints = new ArrayList<>();
        List<Measure> passed = new ArrayList<>();
        for (int i = 0; i < terms.fees().size(); i++) {
            FeeItem item = terms.fees().get(i);
            String path = "fees." + i;
            if (item.fee() instanceof TieredFee fee && !PriceTiers.inOrder(fee.tiers())) {
                complaints.add(tiers(path));
            } else if (item.fee() instanceof MonthlyFee fee) {
                complaints.addAll(monthly(path, fee));
            } else if (item.fee() instanceof SeatFee fee && fee.seats() < 1) {
                complaints.add(seats(path));
            } else if (item.fee() instanceof PassThroughFee fee) {
                if (passed.contains(fee.unit())) {
                    complaints.add(sameMeasure(path));
                }
                passed.add(fee.unit());
            }
        }
        return complaints;
    }

    private static Complaint tiers(String path) {
        return new Complaint(
                "STD-102",
                path + ".tiers",
                new Bilingual("各档的上限没有逐档增大，或者最后一档不是开口", "bounds do not rise, or the last tier is not open"),
                new Bilingual("各档 upTo 逐档增大，最后一档不写 upTo", "rising upTo, none in the last tier"),
                "R-3.1");
    }

    private static List<Complaint> monthly(String path, MonthlyFee fee) {
        List<Complaint> complaints = new ArrayList<>(rollOver(path, fee));
        if (fee.amount().equals(Money.ZERO)) {
            complaints.add(new Complaint(
                    "STD-106",
                    path + ".amount",
                    new Bilingual("月费为零", "a monthly fee of nothing"),
                    new Bilingual("写每月的金额，或者删去这一项", "the amount for a month, or leave the item out"),
                    "R-3.1"));
        }
        return complaints;
    }

    private static List<Complaint> rollOver(String path, MonthlyFee fee) {
        if (fee.rollOver().isEmpty()
                || (fee.includes().isPresent() && fee.rollOver().orElseThrow() > 0)) {
            return List.of();
        }
        return List.of(new Complaint(
                "STD-103",
                path + ".rollOver",
                new Bilingual(
                        "没有含量可以结转，或者结转上限不是正数", "nothing is included that could be carried, or the cap is not positive"),
                new Bilingual(
                        "写 includes 和大于零的 rollOver，或者删去 rollOver",
                        "give includes and a positive rollOver, or leave it out"),
                "R-3.1"));
    }

    private static Complaint seats(String path) {
        return new Complaint(
                "STD-104",
                path + ".seats",
                new Bilingual("席位数应当至少为1", "at least one seat"),
                new Bilingual("写席位数，如 6", "the number of seats, such as 6"),
                "R-3.1");
    }

    private static Complaint sameMeasure(String path) {
        return new Complaint(
                "STD-105",
                path + ".unit",
                new Bilingual("两项代垫费用用了同一计量单位，用量无从区分", "two advanced costs use one measure"),
                new Bilingual("各写一个单位，如 元话费、元短信费", "give each its own, such as 元话费 and 元短信费"),
                "R-3.1");
    }
}
