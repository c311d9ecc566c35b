package org.agreement.core.review;

/**
 * What a word in a text may mean to a rule.
 *
 * @param pattern the index of the pattern that may match around the word, among those of its role
 */
record Candidate(PhraseRule rule, Role role, int pattern) {

    /** What the word does. */
    enum Role {
        /** It is what the rule finds. */
        WORD,
        /** It is a phrase within which words are fine. */
        FINE_WORD,
        /** A pattern of what the rule finds may match. */
        PATTERN,
        /** A pattern of what is worth a notice may match. */
        HINT,
        /** A pattern within which words are fine may match. */
        FINE_PATTERN,
        /** A pattern within which what is worth a notice only is fine may match. */
        FINE_HINT,
        /** A condition of the rule may be met. */
        GIVEN,
        /** What the rule misses may be there. */
        PRESENT
    }
}
