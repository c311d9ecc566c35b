package org.agreement.core.terms;

import java.util.Optional;
import org.agreement.api.terms.TierLevels;
import org.agreement.core.refusal.ErrorCode;

/** volume tiers are contiguous, do not overlap, end open, use one measure, and say what holds meanwhile. */
final class VolumeTiers implements Check {

    private static final String TIERS = "scope.volume.tiers";

    /** A tier that could be read, with its number from 1 and its bound. */
    private record Tier(int number, int bound, boolean open) {

        String range() {
            return (open ? "> " : "≤ ") + bound;
        }
    }

    @Override
    public void inspect(Inspection inspection) {
        Optional<Tier> previous = Optional.empty();
        int size = inspection.reading().size(TIERS);
        for (int i = 0; i < size; i++) {
            String path = TIERS + "." + i;
            Optional<Tier> tier = tier(inspection, path, i, i == size - 1);
            if (previous.isPresent() && tier.isPresent()) {
                follow(inspection, path, previous.get(), tier.get());
            }
            measure(inspection, path);
            levels(inspection, path);
            previous = tier;
        }
    }

    private static Optional<Tier> tier(Inspection inspection, String path, int index, boolean last) {
        boolean upTo = inspection.reading().has(path + ".upTo");
        boolean above = inspection.reading().has(path + ".above");
        Optional<Integer> bound = inspection.value(path + (upTo ? ".upTo" : ".above"), Integer.class);
        if (upTo == above || (above && !last)) {
            inspection.refuse(ErrorCode.TIER_BOUND, path);
            return Optional.empty();
        }
        if (last && upTo && bound.isPresent()) {
            inspection.refuse(ErrorCode.TIER_NOT_OPEN, path, bound.get());
        }
        return bound.map(number -> new Tier(index + 1, number, above));
    }

    private static void follow(Inspection inspection, String path, Tier one, Tier next) {
        int from = one.bound() + 1;
        if (next.open() && next.bound() > one.bound()) {
            String missing = points(from, next.bound());
            inspection.refuse(
                    ErrorCode.TIER_GAP,
                    path + ".above",
                    one.number(),
                    one.range(),
                    next.number(),
                    next.range(),
                    missing);
        } else if (next.open() && next.bound() < one.bound()) {
            overlap(inspection, path + ".above", one, next, points(next.bound() + 1, one.bound()));
        } else if (!next.open() && next.bound() <= one.bound()) {
            overlap(inspection, path + ".upTo", one, next, String.valueOf(next.bound()));
        }
    }

    private static void overlap(Inspection inspection, String path, Tier one, Tier next, String points) {
        inspection.refuse(ErrorCode.TIER_OVERLAP, path, one.number(), one.range(), next.number(), next.range(), points);
    }

    private static String points(int from, int until) {
        return from == until ? String.valueOf(from) : from + "–" + until;
    }

    private static void measure(Inspection inspection, String path) {
        for (String key : new String[] {".measure", ".basis"}) {
            if (inspection.reading().has(path + key)) {
                inspection.refuse(ErrorCode.TIER_MEASURE, path + key);
            }
        }
    }

    private static void levels(Inspection inspection, String path) {
        Optional<TierLevels> levels = inspection.value(path + ".levels", TierLevels.class);
        Optional<TierLevels> meanwhile = inspection.value(path + ".meanwhile", TierLevels.class);
        boolean relaxed =
                levels.equals(Optional.of(TierLevels.RELAXED)) || meanwhile.equals(Optional.of(TierLevels.RELAXED));
        if (levels.equals(Optional.of(TierLevels.RENEGOTIATED))
                && (!inspection.reading().has(path + ".meanwhile") || meanwhile.equals(levels))) {
            inspection.refuse(ErrorCode.TIER_WITHOUT_MEANWHILE, path);
        }
        // What holds meanwhile may be relaxed as much as the tier before is.
        boolean before = levels.equals(Optional.of(TierLevels.RENEGOTIATED)) && isRelaxed(inspection, path);
        if (relaxed && !before && !inspection.reading().has(path + ".by")) {
            inspection.refuse(ErrorCode.TIER_WITHOUT_RELAXATION, path);
        }
    }

    private static boolean isRelaxed(Inspection inspection, String path) {
        int index = Integer.parseInt(path.substring(TIERS.length() + 1));
        String previous = TIERS + "." + (index - 1);
        return index > 0 && inspection.reading().has(previous + ".by");
    }
}
