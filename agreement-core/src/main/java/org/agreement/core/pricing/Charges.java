package org.agreement.core.pricing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.Quantity;

/** The charges of periods by the name of their fee item, in order of time; immutable. */
public final class Charges {

    private final Map<String, List<Charge>> byFee;

    private Charges(Map<String, List<Charge>> byFee) {
        this.byFee = byFee;
    }

    /** Nothing was charged yet. */
    public static Charges none() {
        return new Charges(Map.of());
    }

    /** The charges of a fee item. */
    List<Charge> of(String fee) {
        return byFee.getOrDefault(fee, List.of());
    }

    /** What a fee item carried from its last period that tells. */
    Optional<Quantity> carried(String fee) {
        return of(fee).stream().flatMap(charge -> charge.carried().stream()).reduce((before, after) -> after);
    }

    /** These charges and then those of a further period. */
    public Charges then(Map<String, List<Charge>> later) {
        Map<String, List<Charge>> all = new LinkedHashMap<>(byFee);
        later.forEach((fee, charges) -> {
            List<Charge> longer = new ArrayList<>(all.getOrDefault(fee, List.of()));
            longer.addAll(charges);
            all.put(fee, List.copyOf(longer));
        });
        return new Charges(all);
    }
}
