package org.agreement.api.fee;

import java.util.List;
import java.util.Optional;

/** A fee item as the fee schedule prints it: its name and category, and the cells of its {@link FeeLine}. */
public record ScheduledFee(
        String name,
        FeeCategory category,
        String method,
        List<FeeLine.Step> steps,
        Optional<Quantity> included,
        Optional<String> due,
        List<String> notes) {

    /** Puts name and category before the cells that a pricing model described. */
    public static ScheduledFee of(String name, FeeCategory category, FeeLine line) {
        return new ScheduledFee(name, category, line.method(), line.steps(), line.included(), line.due(), line.notes());
    }
}
