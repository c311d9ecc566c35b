package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.time.ServiceHours;
import org.agreement.api.time.TimeSpan;

/**
 * Calls to end users.
 *
 * @param purposes what they are called about
 * @param hours between which hours
 * @param attempts at most so many calls a day to one end user about one matter
 * @param consent what proves that the end user agreed
 * @param proof within which time the customer hands over the proof of an agreement
 * @param stop within which time a refusal is told to the other side
 * @param records how long lists, proofs and refusals are kept
 */
public record Outbound(
        List<String> purposes,
        ServiceHours hours,
        int attempts,
        String consent,
        TimeSpan proof,
        TimeSpan stop,
        TimeSpan records) {}
