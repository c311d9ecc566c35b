package org.agreement.core.terms;

import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.value.Bilingual;
import org.agreement.core.refusal.ErrorCode;

/** the steps of service credits increase, the last has no end, and the cap covers them. */
final class RemedyChecks implements Check {

    private static final String CREDITS = "remedies.credits";
    private static final Bilingual SHORTFALL = new Bilingual("差距（below）", "the shortfall (below)");
    private static final Bilingual CREDIT = new Bilingual("扣减率（credit）", "the credit");

    @Override
    public void inspect(Inspection inspection) {
        String steps = CREDITS + ".steps";
        int size = inspection.reading().size(steps);
        Optional<Share> highest = Optional.empty();
        for (int i = 0; i < size; i++) {
            String step = steps + "." + i;
            kind(inspection, step, i == size - 1);
            if (i > 0) {
                String before = steps + "." + (i - 1);
                increases(inspection, before + ".below", step + ".below", SHORTFALL, i + 1);
                increases(inspection, before + ".credit", step + ".credit", CREDIT, i + 1);
            }
            highest = max(highest, inspection.value(step + ".credit", Share.class));
        }
        Optional<Share> cap = inspection.value(CREDITS + ".cap", Share.class);
        if (cap.isPresent() && highest.isPresent() && cap.get().compareTo(highest.get()) < 0) {
            inspection.refuse(
                    ErrorCode.CREDIT_CAP,
                    CREDITS + ".cap",
                    cap.get().text(),
                    highest.get().text());
        }
    }

    private static void kind(Inspection inspection, String step, boolean last) {
        boolean below = inspection.reading().has(step + ".below");
        boolean beyond = inspection.value(step + ".beyond", Boolean.class).orElse(false);
        if (below == beyond || beyond != last) {
            inspection.refuse(ErrorCode.CREDIT_LAST_STEP, step);
        }
    }

    private static void increases(Inspection inspection, String before, String path, Bilingual what, int number) {
        Optional<Share> lower = inspection.value(before, Share.class);
        Optional<Share> higher = inspection.value(path, Share.class);
        if (lower.isPresent() && higher.isPresent() && higher.get().compareTo(lower.get()) <= 0) {
            inspection.refuse(ErrorCode.CREDIT_STEPS, path, number, what);
        }
    }

    private static Optional<Share> max(Optional<Share> one, Optional<Share> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().compareTo(other.get()) >= 0 ? one.get() : other.get())
                : one.or(() -> other);
    }
}
