package org.agreement.plugin.ecommerce;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;
import org.agreement.plugin.ecommerce.Penalties.Fault;

/** Computes {@code penaltyShares}: for each cause what the provider bears, and what is left for the customer. */
final class PenaltyShares implements DerivedTerm<List<PenaltyShare>> {

    static final TermKey<List<PenaltyShare>> KEY = TermKey.listOf("penaltyShares", PenaltyShare.class);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public TermKey<List<PenaltyShare>> key() {
        return KEY;
    }

    @Override
    public Optional<List<PenaltyShare>> derive(Terms terms) {
        return terms.get(EcommercePlugin.BLOCK)
                .map(block -> block.penalties().faults().stream()
                        .map(PenaltyShares::share)
                        .toList())
                .filter(shares -> !shares.isEmpty());
    }

    static PenaltyShare share(Fault fault) {
        return new PenaltyShare(
                fault.cause(),
                fault.provider(),
                new Share(WHOLE.subtract(fault.provider().percent())));
    }
}
