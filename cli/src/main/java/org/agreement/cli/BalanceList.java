package org.agreement.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Balance;
import org.agreement.api.agreement.Balance.Weight;
import org.agreement.api.agreement.Clause;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.ClauseNature;
import org.agreement.api.party.PartyRole;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;

/** What lies on the two pans of the scale, by the numbers of clauses and items. */
final class BalanceList {

    /** What is weighed, in the order in which it is told. */
    static final List<ClauseNature> WEIGHED = List.of(ClauseNature.OBLIGATION, ClauseNature.RIGHT, ClauseNature.REMEDY);

    private final Balance balance;
    private final Map<ClauseId, Integer> numbers;

    BalanceList(Balance balance, Agreement agreement) {
        this.balance = balance;
        this.numbers = agreement.clauses().collect(Collectors.toMap(Clause::id, Clause::number));
    }

    String count(PartyRole role, ClauseNature nature) {
        return String.valueOf(balance.count(role, nature));
    }

    /** {@code 4.1-3, 4.6, 7}: three items of clause 4 and a further one, and clause 7 as a whole. */
    String places(PartyRole role, ClauseNature nature) {
        Map<Integer, SortedSet<Integer>> items = new LinkedHashMap<>();
        for (Weight weight : weights(role, nature)) {
            items.computeIfAbsent(number(weight), clause -> new TreeSet<>()).add(weight.item());
        }
        StringJoiner places = new StringJoiner(", ");
        items.forEach((clause, ordinals) -> runs(clause, ordinals, places));
        return places.toString();
    }

    private static void runs(int clause, SortedSet<Integer> items, StringJoiner places) {
        for (int first : items) {
            if (first == 0) {
                places.add(String.valueOf(clause));
            } else if (first == 1 || !items.contains(first - 1)) {
                int last = first;
                while (items.contains(last + 1)) {
                    last++;
                }
                places.add(clause + "." + first + (last > first ? "-" + last : ""));
            }
        }
    }

    /** For each side the count of each nature, and where they stand. */
    JsonObject json() {
        JsonObject.Builder sides = JsonObject.builder();
        for (PartyRole role : PartyRole.values()) {
            JsonObject.Builder side = JsonObject.builder();
            WEIGHED.forEach(nature -> side.put(nature.text(), balance.count(role, nature)));
            JsonObject.Builder items = JsonObject.builder();
            WEIGHED.forEach(nature -> items.put(
                    nature.text(),
                    weights(role, nature).stream().map(this::json).toList()));
            sides.put(role.text(), side.put("items", items.build()).build());
        }
        return sides.build();
    }

    private JsonValue json(Weight weight) {
        JsonObject.Builder json =
                JsonObject.builder().put("clause", weight.clause().toString()).put("number", number(weight));
        return (weight.item() > 0 ? json.put("item", weight.item()) : json).build();
    }

    private List<Weight> weights(PartyRole role, ClauseNature nature) {
        return balance.pans().getOrDefault(role, Map.of()).getOrDefault(nature, List.of());
    }

    private int number(Weight weight) {
        return numbers.getOrDefault(weight.clause(), 0);
    }
}
