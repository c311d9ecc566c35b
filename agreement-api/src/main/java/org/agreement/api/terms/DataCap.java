package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** Up to which amount a party is liable for personal information and confidentiality. */
public enum DataCap implements Choice {
    /** Up to a multiple of its own. */
    MULTIPLE("单列的倍数"),
    /** Without a cap. */
    UNLIMITED("不设限额");

    private final String printed;

    DataCap(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
