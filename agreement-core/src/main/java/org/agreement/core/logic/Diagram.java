package org.agreement.core.logic;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Makes and compares truth functions: a reduced ordered decision diagram (Bryant 1986). Variables are numbered from 0; functions
 * stay small if variables that depend on each other have numbers that are close. For one thread.
 */
public final class Diagram {

    private record Node(int variable, Truth no, Truth yes) {}

    private record Choice(Truth condition, Truth then, Truth otherwise) {}

    private final Truth never = new Truth();
    private final Truth always = new Truth();
    private final Map<Node, Truth> nodes = new HashMap<>();
    private final Map<Choice, Truth> chosen = new HashMap<>();

    /** What never holds. */
    public Truth never() {
        return never;
    }

    /** What always holds. */
    public Truth always() {
        return always;
    }

    /** What holds where the variable does. */
    public Truth variable(int number) {
        return node(number, never, always);
    }

    private Truth node(int variable, Truth no, Truth yes) {
        return no == yes
                ? no
                : nodes.computeIfAbsent(
                        new Node(variable, no, yes), node -> new Truth(node.variable, node.no, node.yes));
    }

    public Truth not(Truth one) {
        return choose(one, never, always);
    }

    public Truth and(Truth one, Truth other) {
        return choose(one, other, never);
    }

    public Truth or(Truth one, Truth other) {
        return choose(one, always, other);
    }

    /** What the one and not the other one holds for. */
    public Truth without(Truth one, Truth other) {
        return choose(other, never, one);
    }

    public Truth implies(Truth one, Truth other) {
        return choose(one, other, always);
    }

    /** Where not two of them hold at once. */
    public Truth atMostOne(List<Truth> functions) {
        Truth none = always;
        Truth atMostOne = always;
        for (int i = functions.size() - 1; i >= 0; i--) {
            atMostOne = choose(functions.get(i), none, atMostOne);
            none = without(none, functions.get(i));
        }
        return atMostOne;
    }

    /** Where at least one of them holds. */
    public Truth any(List<Truth> functions) {
        return functions.stream().reduce(never, this::or);
    }

    private Truth choose(Truth condition, Truth then, Truth otherwise) {
        if (condition == always || then == otherwise) {
            return then;
        } else if (condition == never) {
            return otherwise;
        } else if (then == always && otherwise == never) {
            return condition;
        }
        Choice choice = new Choice(condition, then, otherwise);
        Truth known = chosen.get(choice);
        if (known == null) {
            int first = Math.min(condition.variable(), Math.min(then.variable(), otherwise.variable()));
            known = node(
                    first,
                    choose(condition.given(first, false), then.given(first, false), otherwise.given(first, false)),
                    choose(condition.given(first, true), then.given(first, true), otherwise.given(first, true)));
            chosen.put(choice, known);
        }
        return known;
    }

    /** Whether there are values of the variables for which it holds. */
    public boolean canHold(Truth function) {
        return function != never;
    }

    /** Where it holds for some values of the variables that are not kept. */
    public Truth project(Truth function, IntPredicate kept) {
        return project(function, kept, new HashMap<>());
    }

    private Truth project(Truth function, IntPredicate kept, Map<Truth, Truth> known) {
        if (function.variable() == Truth.END) {
            return function;
        }
        Truth found = known.get(function);
        if (found == null) {
            int variable = function.variable();
            Truth no = project(function.given(variable, false), kept, known);
            Truth yes = project(function.given(variable, true), kept, known);
            found = kept.test(variable) ? choose(variable(variable), yes, no) : or(no, yes);
            known.put(function, found);
        }
        return found;
    }

    /** The variables that it depends on. */
    public NavigableSet<Integer> variables(Truth function) {
        NavigableSet<Integer> found = new TreeSet<>();
        collect(function, found, new HashMap<>());
        return found;
    }

    private static void collect(Truth function, NavigableSet<Integer> found, Map<Truth, Boolean> seen) {
        int variable = function.variable();
        if (variable != Truth.END && seen.put(function, true) == null) {
            found.add(variable);
            collect(function.given(variable, false), found, seen);
            collect(function.given(variable, true), found, seen);
        }
    }

    /** For how many values of these variables, which must be all that it depends on, it holds. */
    public BigInteger count(Truth function, NavigableSet<Integer> variables) {
        Map<Integer, Integer> ranks = new HashMap<>();
        variables.forEach(variable -> ranks.put(variable, ranks.size()));
        ranks.put(Truth.END, variables.size());
        Map<Truth, BigInteger> known = new HashMap<>();
        known.put(never, BigInteger.ZERO);
        known.put(always, BigInteger.ONE);
        return counted(function, ranks, known).shiftLeft(ranks.getOrDefault(function.variable(), 0));
    }

    /** The count over the variables from that of the function on. */
    private static BigInteger counted(Truth function, Map<Integer, Integer> ranks, Map<Truth, BigInteger> known) {
        BigInteger found = known.get(function);
        if (found == null) {
            int variable = function.variable();
            found = BigInteger.ZERO;
            for (boolean value : new boolean[] {false, true}) {
                Truth next = function.given(variable, value);
                int free = ranks.getOrDefault(next.variable(), 0) - ranks.getOrDefault(variable, 0) - 1;
                found = found.add(counted(next, ranks, known).shiftLeft(free));
            }
            known.put(function, found);
        }
        return found;
    }
}
