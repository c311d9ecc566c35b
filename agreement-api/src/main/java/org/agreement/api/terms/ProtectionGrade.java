package org.agreement.api.terms;

import org.agreement.api.value.Choice;

/** The grade of network security protection that a system holds. */
public enum ProtectionGrade implements Choice {
    /** Grade 2. */
    SECOND("第二级"),
    /** Grade 3. */
    THIRD("第三级");

    private final String printed;

    ProtectionGrade(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
