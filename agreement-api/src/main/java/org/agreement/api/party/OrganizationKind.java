package org.agreement.api.party;

import org.agreement.api.value.Choice;

/** What an organisation is, as its certificate says. */
public enum OrganizationKind implements Choice {
    /** A company, partnership or other enterprise. */
    ENTERPRISE("企业"),
    /** A sole trader; may be without a trade name. */
    SOLE_TRADER("个体工商户"),
    /** A public institution. */
    INSTITUTION("事业单位"),
    /** A state organ. */
    GOVERNMENT("机关"),
    /** An association, foundation or private non-enterprise unit. */
    SOCIAL_ORGANIZATION("社会组织"),
    /** Any other organisation. */
    OTHER("其他组织");

    private final String printed;

    OrganizationKind(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
