package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.time.TimeSpan;

/**
 * How both sides meet and settle what stays open.
 *
 * @param minutes within which time minutes are sent, and objected to
 * @param escalation who decides next, the lowest first
 */
public record Governance(List<Meeting> meetings, TimeSpan minutes, List<Step> escalation) {

    /** A meeting: how often, who takes part, what about. */
    public record Meeting(Window every, String attendees, List<String> topics) {}

    /** Who decides, and within which time. */
    public record Step(String who, TimeSpan within) {}
}
