package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Edits of a line as people read them: a number gave way to a number, and a lone character does not part two edits. */
final class Edits {

    private static final String PAUSES = "，。；：、（）“”|";

    private Edits() {}

    static List<Edit> between(List<Token> old, List<Token> other, BiPredicate<Token, Token> same) {
        List<Edit> readable = new ArrayList<>();
        for (Edit edit : joined(Edit.between(old, other, same), old, other)) {
            readable.addAll(numberByNumber(edit, old, other));
        }
        return readable;
    }

    private static List<Edit> joined(List<Edit> edits, List<Token> old, List<Token> other) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            int last = joined.size() - 1;
            if (last >= 0 && isJoint(joined.get(last), edit, old, other)) {
                Edit before = joined.get(last);
                joined.set(last, new Edit(before.oldFrom(), edit.oldTo(), before.newFrom(), edit.newTo()));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    private static boolean isJoint(Edit before, Edit edit, List<Token> old, List<Token> other) {
        if (edit.oldFrom() - before.oldTo() != 1) {
            return false;
        }
        Token between = old.get(before.oldTo());
        boolean ofTerms = old.subList(before.oldFrom(), edit.oldTo()).stream()
                .anyMatch(token -> token.path().isPresent());
        boolean replaced = before.oldTo() > before.oldFrom()
                && before.newTo() > before.newFrom()
                && edit.oldTo() > edit.oldFrom()
                && edit.newTo() > edit.newFrom();
        return replaced
                && !ofTerms
                && between.text().length() == 1
                && !between.isWord()
                && !between.isNumber()
                && PAUSES.indexOf(between.text().charAt(0)) < 0
                && between.text().equals(other.get(before.newTo()).text());
    }

    /** Cuts an edit so that each of its numbers is replaced by one, if as many came as went. */
    private static List<Edit> numberByNumber(Edit edit, List<Token> old, List<Token> other) {
        List<Integer> before = numbers(old, edit.oldFrom(), edit.oldTo());
        List<Integer> after = numbers(other, edit.newFrom(), edit.newTo());
        if (before.isEmpty() || before.size() != after.size()) {
            return List.of(edit);
        }
        List<Edit> cut = new ArrayList<>();
        int at = edit.oldFrom();
        int there = edit.newFrom();
        for (int i = 0; i < before.size(); i++) {
            add(cut, at, before.get(i), there, after.get(i));
            at = before.get(i) + 1;
            there = after.get(i) + 1;
            boolean same = old.get(at - 1).text().equals(other.get(there - 1).text());
            if (!same) {
                cut.add(new Edit(at - 1, at, there - 1, there));
            }
        }
        add(cut, at, edit.oldTo(), there, edit.newTo());
        return cut;
    }

    private static void add(List<Edit> cut, int oldFrom, int oldTo, int newFrom, int newTo) {
        if (oldFrom < oldTo || newFrom < newTo) {
            cut.add(new Edit(oldFrom, oldTo, newFrom, newTo));
        }
    }

    private static List<Integer> numbers(List<Token> tokens, int from, int to) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isNumber()) {
                numbers.add(i);
            }
        }
        return numbers;
    }
}
