package org.agreement.core.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.agreement.api.agreement.CostCurve;
import org.agreement.api.agreement.DatedDuty;

/** What lies ahead under an agreement, worked out only if a renderer asks. */
public record Outlook(Supplier<List<DatedDuty>> schedule, Supplier<Optional<CostCurve>> costCurve) {

    /** Nothing is known. */
    public static Outlook none() {
        return new Outlook(List::of, Optional::empty);
    }
}
