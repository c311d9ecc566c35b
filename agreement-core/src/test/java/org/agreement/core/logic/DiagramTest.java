package org.agreement.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DiagramTest {

    private static final int VARIABLES = 5;
    private static final int ALL = 1 << VARIABLES;

    private final Diagram diagram = new Diagram();

    /** The function whose table has a bit for each assignment; bit i of an assignment is variable i. */
    private Truth function(int table) {
        Truth function = diagram.never();
        for (int assignment = 0; assignment < ALL; assignment++) {
            if ((table >> assignment & 1) != 0) {
                Truth exactly = diagram.always();
                for (int variable = 0; variable < VARIABLES; variable++) {
                    Truth literal = diagram.variable(variable);
                    exactly = diagram.and(exactly, (assignment >> variable & 1) != 0 ? literal : diagram.not(literal));
                }
                function = diagram.or(function, exactly);
            }
        }
        return function;
    }

    private static NavigableSet<Integer> variables() {
        return new TreeSet<>(IntStream.range(0, VARIABLES).boxed().toList());
    }

    @Test
    void equalFunctionsAreTheSameObject() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            int one = random.nextInt();
            int other = random.nextInt();
            assertSame(function(one & other), diagram.and(function(one), function(other)));
            assertSame(function(one | other), diagram.or(function(one), function(other)));
            assertSame(function(~one), diagram.not(function(one)));
            assertSame(function(one & ~other), diagram.without(function(one), function(other)));
            assertSame(function(~one | other), diagram.implies(function(one), function(other)));
            assertNotSame(function(one), function(~one));
        }
    }

    @Test
    void countsTheAssignments() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 300; i++) {
            int table = random.nextInt();
            assertEquals(BigInteger.valueOf(Integer.bitCount(table)), diagram.count(function(table), variables()));
        }
        assertEquals(BigInteger.valueOf(ALL), diagram.count(diagram.always(), variables()));
        assertEquals(BigInteger.ZERO, diagram.count(diagram.never(), variables()));
    }

    @Test
    void atMostOneLeavesNoTwo() {
        List<Truth> functions =
                IntStream.range(0, VARIABLES).mapToObj(diagram::variable).toList();
        assertEquals(BigInteger.valueOf(VARIABLES + 1), diagram.count(diagram.atMostOne(functions), variables()));
    }

    @Test
    void projectionForgetsVariables() {
        Truth both = diagram.and(diagram.variable(0), diagram.variable(1));
        assertSame(diagram.variable(0), diagram.project(both, variable -> variable == 0));
        assertSame(diagram.always(), diagram.project(both, variable -> false));
        assertEquals(new TreeSet<>(List.of(0, 1)), diagram.variables(both));
    }

    @Test
    void theSmallestCauseIsNoLargerThanAnyOther() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 200; i++) {
            int effect = often(random);
            int possible = often(random);
            int byDefault = random.nextInt(4) == 0 ? random.nextInt(ALL) : 0;
            Optional<List<Literal>> found = new SmallestCause(diagram, variable -> (byDefault >> variable & 1) != 0)
                    .of(function(effect), function(possible));
            assertEquals((effect & possible) != 0, found.isPresent());
            if (byDefault == 0 && found.isPresent()) {
                assertEquals(0, violations(found.get(), effect, possible), found.toString());
                assertEquals(smallest(effect, possible), found.get().size());
            }
        }
    }

    @Test
    void whatIsFalseByDefaultNeedNotBeSaid() {
        Truth excluded = diagram.variable(1);
        Truth effect = diagram.without(diagram.variable(0), excluded);
        SmallestCause search = new SmallestCause(diagram, variable -> variable == 1);
        assertEquals(Optional.of(List.of(new Literal(0, true))), search.of(effect, diagram.always()));
        assertEquals(Optional.of(List.of(new Literal(1, true))), search.of(excluded, diagram.always()));
        assertEquals(Optional.empty(), search.of(effect, excluded));
    }

    /** A function that holds for two or three of four assignments. */
    private static int often(SplittableRandom random) {
        int half = random.nextInt();
        return half | random.nextInt();
    }

    /** How many possible assignments of the literals miss the effect; at least one if none is possible. */
    private static int violations(List<Literal> cause, int effect, int possible) {
        int violations = 0;
        int met = 0;
        for (int assignment = 0; assignment < ALL; assignment++) {
            int at = assignment;
            if ((possible >> at & 1) != 0
                    && cause.stream().allMatch(literal -> (at >> literal.variable() & 1) != 0 == literal.holds())) {
                met++;
                violations += (effect >> at & 1) == 0 ? 1 : 0;
            }
        }
        return met == 0 ? 1 : violations;
    }

    private static int smallest(int effect, int possible) {
        int best = VARIABLES + 1;
        for (int code = 0; code < 243; code++) {
            List<Literal> cause = new ArrayList<>();
            for (int variable = 0, rest = code; variable < VARIABLES; variable++, rest /= 3) {
                if (rest % 3 != 0) {
                    cause.add(new Literal(variable, rest % 3 == 1));
                }
            }
            if (cause.size() < best && violations(cause, effect, possible) == 0) {
                best = cause.size();
            }
        }
        return best;
    }
}
