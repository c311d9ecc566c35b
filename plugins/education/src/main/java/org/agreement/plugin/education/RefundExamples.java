package org.agreement.plugin.education;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.agreement.api.fee.Money;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;
import org.agreement.plugin.education.Refunds.Course;

/**
 * Computes {@code refundExample} as the courts do (预付式消费解释 第十八条至第二十条): given lessons are deducted at the
 * price that was paid, or, where the learner is the cause, at the price without discount, but never more than was paid.
 */
final class RefundExamples implements DerivedTerm<RefundExample> {

    static final TermKey<RefundExample> KEY = TermKey.of("refundExample", RefundExample.class);

    private static final int FEN = 2;

    @Override
    public TermKey<RefundExample> key() {
        return KEY;
    }

    @Override
    public Optional<RefundExample> derive(Terms terms) {
        return terms.get(EducationPlugin.BLOCK)
                .map(block -> block.refunds().example())
                .filter(RefundCheck::computable)
                .map(RefundExamples::of);
    }

    static RefundExample of(Course course) {
        int left = course.lessons() - course.attended();
        Money deducted = Money.rounded(course.listPrice().amount().multiply(BigDecimal.valueOf(course.attended())));
        return new RefundExample(
                course.paid(),
                course.lessons(),
                course.attended(),
                left,
                course.listPrice(),
                otherwise(course, left),
                deducted,
                byLearner(course.paid(), deducted));
    }

    /** What was paid, for the lessons that are left; rounded once. */
    private static Money otherwise(Course course, int left) {
        return new Money(course.paid()
                .amount()
                .multiply(BigDecimal.valueOf(left))
                .divide(BigDecimal.valueOf(course.lessons()), FEN, RoundingMode.HALF_UP));
    }

    private static Money byLearner(Money paid, Money deducted) {
        Money rest = paid.minus(deducted);
        return rest.compareTo(Money.ZERO) < 0 ? Money.ZERO : rest;
    }
}
