package org.agreement.api.review;

import org.agreement.api.value.Choice;

/** Who faces whom in the reviewed text. */
public enum Relation implements Choice {
    /** Two businesses. */
    B2B("企业之间"),
    /** A business and a consumer. */
    B2C("经营者与消费者");

    private final String printed;

    Relation(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
