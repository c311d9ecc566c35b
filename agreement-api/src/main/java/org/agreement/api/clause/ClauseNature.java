package org.agreement.api.clause;

import org.agreement.api.value.Choice;

/** What a clause or item does. */
public enum ClauseNature implements Choice {
    /** Says what words mean. */
    DEFINITION("定义"),
    /** Makes somebody do something. */
    OBLIGATION("义务"),
    /** Lets somebody do something. */
    RIGHT("权利"),
    /** Says what follows a breach. */
    REMEDY("救济"),
    /** Takes something out or limits it. */
    EXCLUSION("除外"),
    /** Says how something is done. */
    PROCEDURE("程序");

    private final String printed;

    ClauseNature(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
