package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.party.PartyRole;

/**
 * Who provides and pays the systems, numbers and lines.
 *
 * @param telecom who bears charges for calls, messages and lines
 */
public record Systems(List<SystemItem> items, List<NumberItem> numbers, Bearer telecom) {

    /** A system: who provides it, who pays for it, what becomes of it at the end. */
    public record SystemItem(String name, PartyRole providedBy, Bearer paidBy, String afterwards) {}

    /** A telephone or message number: in whose name it is registered, whose it is at the end. */
    public record NumberItem(String number, PartyRole registeredBy, PartyRole afterwards) {}
}
