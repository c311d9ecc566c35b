package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * One token on the way from an old line to a new one.
 *
 * @param token of the new line, where the token is in both, with the term and the look that the old one knows
 * @param ofValue whether it is, or belongs to, the value of a term
 */
record Step(Segment.Kind kind, Token token, boolean ofValue) {

    /** All tokens: of each edit first what was deleted, then what was inserted. */
    static List<Step> between(List<Token> old, List<Token> other, List<Edit> edits) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        int there = 0;
        for (Edit edit : edits) {
            while (at < edit.oldFrom()) {
                steps.add(same(old.get(at++), other.get(there++)));
            }
            boolean ofValue = belongsToValue(old, edit);
            while (at < edit.oldTo()) {
                Token token = old.get(at++);
                steps.add(new Step(Segment.Kind.DELETED, token, token.path().isPresent()));
            }
            while (there < edit.newTo()) {
                steps.add(new Step(Segment.Kind.INSERTED, other.get(there++), ofValue));
            }
        }
        while (at < old.size()) {
            steps.add(same(old.get(at++), other.get(there++)));
        }
        return steps;
    }

    private static Step same(Token old, Token other) {
        Token token =
                new Token(other.text(), other.spaced(), old.path(), other.target(), old.strong() || other.strong());
        return new Step(Segment.Kind.SAME, token, old.path().isPresent());
    }

    /** What is inserted belongs to the value that it replaces, or in the middle of which it stands, or whose list it prolongs. */
    private static boolean belongsToValue(List<Token> old, Edit edit) {
        if (edit.oldFrom() < edit.oldTo()) {
            return old.subList(edit.oldFrom(), edit.oldTo()).stream()
                    .anyMatch(token -> token.path().isPresent());
        }
        int at = edit.oldFrom();
        return at > 0
                && at < old.size()
                && old.get(at).path().isPresent()
                && old.get(at).path().equals(old.get(at - 1).path());
    }
}
