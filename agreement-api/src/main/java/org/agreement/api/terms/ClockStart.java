package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** When the clock of a service level starts. */
public enum ClockStart implements Choice {
    /** On entering the queue. */
    QUEUED("自进入人工队列时起"),
    /** On asking for a human. */
    HUMAN_REQUESTED("自选择转人工服务时起"),
    /** On submission. */
    SUBMITTED("自提交申请时起"),
    /** On acceptance of the matter. */
    RECEIVED("自受理时起");

    private final String printed;

    ClockStart(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
