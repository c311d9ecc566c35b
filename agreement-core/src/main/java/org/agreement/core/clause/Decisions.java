package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.agreement.core.logic.Diagram;
import org.agreement.core.logic.Literal;
import org.agreement.core.logic.SmallestCause;
import org.agreement.core.logic.Truth;

/** All that whoever writes a request decides, as numbered variables, and which decisions can be taken together. */
final class Decisions {

    private static final String GENERAL = "general";

    private final Diagram diagram;
    private final TermWays ways;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Set<Integer> unlessWritten = new LinkedHashSet<>();
    private final NavigableSet<Integer> ofElements = new TreeSet<>();
    private Truth possible;

    Decisions(Diagram diagram, TermWays ways) {
        this.diagram = diagram;
        this.ways = ways;
        this.possible = diagram.always();
    }

    private Truth named(String name) {
        return diagram.variable(numbers.computeIfAbsent(name, added -> {
            names.add(added);
            return names.size() - 1;
        }));
    }

    /** Takes on that something always holds. */
    void require(Truth constraint) {
        possible = diagram.and(possible, constraint);
    }

    /** Takes on that exactly one industry is chosen of these and general. */
    void industries(List<String> industries) {
        List<String> all = new ArrayList<>(List.of(GENERAL));
        all.addAll(industries);
        exactlyOne(all.stream().map(this::industry).toList(), diagram.always());
    }

    Truth industry(String industry) {
        return named("industry = " + industry);
    }

    Truth addOn(String plugin) {
        return named("plugins: " + plugin);
    }

    Truth excluded(Reference.Target clause) {
        return unlessWritten("clauses.exclude: " + clause);
    }

    /** Which one of several plugins is preferred for a clause; none of them unless the request says so. */
    List<Truth> preferences(Reference.Target clause, List<String> plugins) {
        List<Truth> preferred = new ArrayList<>();
        for (String plugin : plugins) {
            preferred.add(unlessWritten("prefer " + clause + ": " + plugin));
        }
        require(diagram.atMostOne(preferred));
        return List.copyOf(preferred);
    }

    private Truth unlessWritten(String name) {
        Truth decision = named(name);
        unlessWritten.addAll(diagram.variables(decision));
        return decision;
    }

    /** That a term is there, holds, or has elements. */
    Truth term(String path) {
        Integer known = numbers.get(path);
        if (known != null) {
            return diagram.variable(known);
        }
        TermWays.Way way = ways.to(path);
        Truth before = way.through().isEmpty()
                ? diagram.always()
                : term(way.through().get(way.through().size() - 1));
        if (way.choice().isPresent()) {
            List<Truth> keys = way.choice().get().keys().stream()
                    .map(key -> element(way.choice().get().at(key)))
                    .toList();
            if (way.made()) {
                exactlyOne(keys, before);
            } else {
                require(diagram.and(diagram.atMostOne(keys), diagram.implies(diagram.any(keys), before)));
            }
            return term(path);
        }
        Truth term = element(path);
        require(diagram.implies(term, before));
        return term;
    }

    private Truth element(String path) {
        Truth term = named(path);
        if (path.contains("*")) {
            ofElements.addAll(diagram.variables(term));
        }
        return term;
    }

    private void exactlyOne(List<Truth> choices, Truth where) {
        Truth any = diagram.any(choices);
        require(diagram.and(
                diagram.atMostOne(choices), diagram.and(diagram.implies(any, where), diagram.implies(where, any))));
    }

    /** The names of all decisions, by number. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** Where the decisions can be taken together. */
    Truth possible() {
        return possible;
    }

    /** Those that are taken once for an agreement, not for each element of a list. */
    NavigableSet<Integer> single() {
        NavigableSet<Integer> single = new TreeSet<>(numbers.values());
        single.removeAll(ofElements);
        return single;
    }

    /** The fewest decisions that bring something about; empty if it cannot come about. */
    Optional<List<Decision>> smallest(Truth effect) {
        return smallest(effect, possible);
    }

    /** The fewest decisions that bring something about, of decisions that can be taken together so. */
    Optional<List<Decision>> smallest(Truth effect, Truth together) {
        Optional<List<Literal>> cause = new SmallestCause(diagram, unlessWritten::contains).of(effect, together);
        return cause.map(literals -> literals.stream()
                .map(literal ->
                        new Decision(names.get(literal.variable()).replaceAll("[*][0-9]+", "*"), literal.holds()))
                .toList());
    }
}
