package org.agreement.plugin.ecommerce;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/**
 * What a platform measures, and who bears what it takes from the shop for the desk's work.
 *
 * @param observed the platform's own measures that are watched without a credit
 * @param faults the causes, and which share the provider bears
 * @param tell within which time a notice of the platform is passed on
 * @param evidence within which time after that each side hands over its records
 * @param appeal how long before the platform's deadline the provider hands over what an appeal needs
 * @param confirm within which time after the outcome cause and amount are confirmed
 * @param cap the most that the provider bears, of one month's fees
 */
public record Penalties(
        List<Observed> observed,
        List<Fault> faults,
        TimeSpan tell,
        TimeSpan evidence,
        TimeSpan appeal,
        TimeSpan confirm,
        Share cap) {

    /**
     * A measure of a platform, with exactly one line.
     *
     * @param method how the platform counts
     * @param atLeast a rate that should be reached
     * @param atMost a rate that should not be passed
     * @param score points that should be reached, such as 4.8
     */
    public record Observed(
            String name, String method, Optional<Share> atLeast, Optional<Share> atMost, Optional<Factor> score) {}

    /** A cause, and the share that the provider bears; the customer bears the rest. */
    public record Fault(String cause, Share provider) {}
}
