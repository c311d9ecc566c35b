package org.agreement.api.terms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.fee.ScheduledFee;
import org.agreement.api.party.Parties;
import org.agreement.api.value.TermKey;

/**
 * The terms of one agreement: the common tree, the blocks of plugins, and what is derived from them. Immutable. Once terms
 * exist they are valid, and an agreement can be assembled from them.
 */
public sealed interface Terms permits DefaultTerms {

    /** The fee schedule, in the order of {@code fees}; derived by the engine. */
    TermKey<List<ScheduledFee>> FEE_SCHEDULE = TermKey.listOf("feeSchedule", ScheduledFee.class);

    /** The id of the industry; empty: general. */
    Optional<String> industry();

    /** The common tree. */
    TermTree tree();

    /** The block of a plugin, or a derived term; empty where the request has no such block or it derives nothing. */
    <T> Optional<T> get(TermKey<T> key);

    /** The two sides. */
    default Parties parties() {
        return tree().parties();
    }

    /** The period of the agreement. */
    default AgreementPeriod period() {
        return tree().period();
    }

    /** The services. */
    default List<ServiceItem> services() {
        return tree().services();
    }

    /** The fee items. */
    default List<FeeItem> fees() {
        return tree().fees();
    }

    /** The payment plan. */
    default Payment payment() {
        return tree().payment();
    }

    /** Starts terms. For the engine and the test kit; not covered by the promise of compatibility. */
    static Builder builder(TermTree tree) {
        return new Builder(tree);
    }

    /** Builds terms. For the engine and the test kit; not covered by the promise of compatibility. */
    final class Builder {

        private final DefaultTerms terms;

        private Builder(TermTree tree) {
            this.terms = new DefaultTerms(Optional.empty(), tree, Map.of());
        }

        private Builder(DefaultTerms terms) {
            this.terms = terms;
        }

        /** Names the industry. */
        public Builder industry(String industry) {
            return new Builder(new DefaultTerms(Optional.of(industry), terms.tree(), terms.further()));
        }

        /** Puts a plugin's block or a derived term. */
        public Builder put(String name, Object value) {
            return new Builder(terms.with(name, value));
        }

        /** The terms so far. */
        public Terms build() {
            return terms;
        }
    }
}
