package org.agreement.api.terms;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/**
 * Where the service is done.
 *
 * @param sites the places; empty: the provider's address
 * @param changeNotice how early another place is announced
 * @param home present where agents may work at home
 */
public record Workplaces(List<Site> sites, TimeSpan changeNotice, Optional<HomeWorking> home) {

    /** A place with its seats. */
    public record Site(String address, int seats) {}

    /** Up to which share of the agents work at home, and under which conditions. */
    public record HomeWorking(Share share, List<HomeControl> controls) {}
}
