package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** The index that a fee adjustment follows. */
public enum AdjustmentIndex implements Choice {
    /** The monthly minimum wage of a region. */
    MINIMUM_WAGE("月最低工资标准"),
    /** The consumer price index. */
    CONSUMER_PRICES("居民消费价格指数");

    private final String printed;

    AdjustmentIndex(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
