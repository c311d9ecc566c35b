package org.agreement.core.review;

/**
 * What a word in a text may mean to a rule.
 *
 * @param rule the index of the rule among those that are read together
 * @param sought what may match around the word; the word itself where the role says so
 */
record Candidate(int rule, Role role, SoughtPattern sought) {

    /** What the word does. */
    enum Role {
        /** It is what the rule finds. */
        WORD,
        /** A pattern of what the rule finds may match. */
        PATTERN,
        /** A pattern of what is worth a notice may match. */
        HINT,
        /** A condition of the rule may be met. */
        GIVEN,
        /** What the rule misses may be there. */
        PRESENT
    }
}
