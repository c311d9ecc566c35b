package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.time.TimeSpan;

/**
 * What the customer hands over and by when, and what a delay does.
 *
 * @param update how long before a change of goods, prices or policies the customer tells the provider
 * @param answer within which time the customer answers a matter that the provider has escalated
 */
public record Cooperation(List<Material> materials, TimeSpan update, TimeSpan answer, Delay delay) {

    /** Something handed over before the service starts, counted backwards from the first day, itself excluded. */
    public record Material(String name, TimeSpan before) {}

    /**
     * What a late hand-over does.
     *
     * @param perDay by how many days time limits move for each day of delay
     * @param cap by how much they move at most
     * @param feePayable whether the base fee is paid meanwhile
     * @param notice the last time limit that the provider sets before it may terminate
     */
    public record Delay(int perDay, TimeSpan cap, boolean feePayable, TimeSpan notice) {}
}
