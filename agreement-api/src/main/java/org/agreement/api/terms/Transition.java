package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.party.PartyRole;
import org.agreement.api.time.TimeSpan;

/** The hand-over at the end: how long the service goes on for it, and what is handed over. */
public record Transition(TimeSpan period, List<HandOver> items) {

    /**
     * One thing that is handed over.
     *
     * @param by who hands it over
     * @param form in which form
     * @param within how long after the transition starts
     */
    public record HandOver(String name, PartyRole by, String form, TimeSpan within) {}
}
