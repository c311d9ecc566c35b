package org.agreement.plugin.standard;

import org.agreement.api.value.Choice;

/** What the price of a tier is charged for. */
public enum TierMode implements Choice {
    /** For the units that lie in the tier. */
    GRADUATED("分档累进，各档单价仅适用于该档内的数量"),
    /** For all units, once the total lies in the tier. */
    VOLUME("全额套档，按当月总量所在档的单价计全部数量");

    private final String printed;

    TierMode(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
