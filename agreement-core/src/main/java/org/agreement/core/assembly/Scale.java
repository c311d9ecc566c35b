package org.agreement.core.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Balance;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.clause.ClauseNature;
import org.agreement.api.clause.Effect;
import org.agreement.api.party.PartyRole;

/** Weighs an agreement: what each side has to do, may do and can fall back on, item by item. */
public final class Scale {

    private final Map<PartyRole, Map<ClauseNature, List<Balance.Weight>>> pans = new EnumMap<>(PartyRole.class);

    private Scale() {
        for (PartyRole role : PartyRole.values()) {
            pans.put(role, new EnumMap<>(ClauseNature.class));
        }
    }

    /** The two pans. A clause with items weighs once for each item, any other clause once. */
    public static Balance weigh(Agreement agreement) {
        Scale scale = new Scale();
        agreement.clauses().forEach(scale::add);
        return new Balance(scale.pans);
    }

    private void add(Clause clause) {
        List<Block.Item> items = items(clause);
        if (items.isEmpty()) {
            put(clause.effect(), new Balance.Weight(clause.id(), 0));
        }
        for (Block.Item item : items) {
            put(item.effect().orElse(clause.effect()), new Balance.Weight(clause.id(), item.number()));
        }
    }

    private static List<Block.Item> items(Clause clause) {
        List<Block.Item> items = new ArrayList<>();
        for (Block block : clause.blocks()) {
            if (block instanceof Block.Items list) {
                items.addAll(list.items());
            }
        }
        return items;
    }

    private void put(Effect effect, Balance.Weight weight) {
        List<PartyRole> sides = switch (effect.nature()) {
            case OBLIGATION -> effect.binds();
            case RIGHT, REMEDY -> effect.favours();
            case DEFINITION, EXCLUSION, PROCEDURE -> List.of();
        };
        for (PartyRole side : sides) {
            pans.computeIfAbsent(side, role -> new EnumMap<>(ClauseNature.class))
                    .computeIfAbsent(effect.nature(), nature -> new ArrayList<>())
                    .add(weight);
        }
    }
}
