package org.agreement.core.billing;

import java.time.LocalDate;
import java.util.Optional;
import org.agreement.api.party.PartyRole;

/**
 * The end of an agreement that is settled.
 *
 * @param day the last day of the agreement
 * @param terminatedBy who ended it upon notice without cause; empty for any other end
 * @param handOverUntil until when the service goes on for the hand-over; empty without
 */
public record SettlementOrder(LocalDate day, Optional<PartyRole> terminatedBy, Optional<LocalDate> handOverUntil) {}
