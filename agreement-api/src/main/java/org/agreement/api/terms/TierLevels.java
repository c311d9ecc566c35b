package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** What holds for the service levels in a volume tier. */
public enum TierLevels implements Choice {
    /** All levels hold. */
    FULL("执行全部服务水平"),
    /** Relaxed levels hold. */
    RELAXED("执行放宽后的服务水平"),
    /** The parties agree new levels. */
    RENEGOTIATED("由双方书面议定新的服务水平");

    private final String printed;

    TierLevels(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
