package org.agreement.plugin.standard;

import java.util.List;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.Convenience;
import org.agreement.api.terms.Convenience.Compensation;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;

/** A compensation in monthly base fees needs a monthly base fee. */
final class ConvenienceCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        return terms.tree()
                .convenience()
                .map(Convenience::compensation)
                .filter(Compensation.BaseFees.class::isInstance)
                .filter(compensation -> !Facts.monthlyFees(terms))
                .map(compensation -> List.of(complaint()))
                .orElse(List.of());
    }

    private static Complaint complaint() {
        return new Complaint(
                "STD-130",
                "convenience.baseFees",
                new Bilingual("没有按月的基础服务费，无从计算补偿", "there is no monthly base fee that it could be computed from"),
                new Bilingual("改写固定金额 amount，如 5000.00", "write a fixed amount instead, such as 5000.00"));
    }
}
