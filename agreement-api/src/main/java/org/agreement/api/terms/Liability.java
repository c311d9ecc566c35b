package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/** What breaches cost beyond service credits and late payment, and where liability ends. */
public record Liability(Damages damages, Cap cap, Claims claims, Costs costs) {

    /**
     * Liquidated damages, as shares of one base.
     *
     * @param provider for each grave breach of the provider
     * @param customer for each grave breach of the customer
     * @param confidentiality for each breach of confidentiality or of the rules on personal information, by either side
     * @param interruption from which length on an interruption without ground is a grave breach
     * @param earlyEnd the base fees of this time are paid for ending the agreement without ground, by either side
     * @param within the time for payment after a written demand
     */
    public record Damages(
            Share provider,
            Share customer,
            Share confidentiality,
            TimeSpan interruption,
            TimeSpan earlyEnd,
            TimeSpan within) {}

    /**
     * The cap of liability, the same for both sides.
     *
     * @param multiple times the basis
     * @param data whether personal information and confidentiality have a cap of their own
     * @param dataMultiple times the basis, where they have
     * @param infringementOutside whether what is paid to third parties for infringement lies outside of the cap
     */
    public record Cap(
            CapBasis basis, Factor multiple, DataCap data, Factor dataMultiple, boolean infringementOutside) {}

    /**
     * How a claim is raised.
     *
     * @param notice within which time after its discovery a breach is told in writing
     * @param records within which time the other side hands over the records that the claim needs
     */
    public record Claims(TimeSpan notice, TimeSpan records) {}

    /**
     * Costs of enforcing a claim.
     *
     * @param items which costs
     * @param cap as a share of what is awarded
     */
    public record Costs(List<String> items, Share cap) {}
}
