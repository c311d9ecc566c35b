package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** Which law governs the agreement. */
public enum GoverningLaw implements Choice {
    /** That of the Chinese mainland. */
    MAINLAND("中华人民共和国法律（不包括香港特别行政区、澳门特别行政区和台湾地区的法律）");

    private final String printed;

    GoverningLaw(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
