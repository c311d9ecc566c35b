package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.agreement.api.clause.ClauseNature;
import org.agreement.api.clause.Effect;
import org.agreement.api.party.PartyRole;
import org.agreement.api.review.Finding;
import org.agreement.api.review.FindingClass;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Relation;
import org.agreement.api.review.ReviewedText;
import org.agreement.api.terms.Terms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-2.3")
final class BalanceRuleTest {

    private final BalanceRule rule = new BalanceRule();

    @Test
    void findsNothingWhereEachSideHasSomething() {
        assertEquals(
                List.of(),
                review(
                        effect(ClauseNature.REMEDY, PartyRole.PROVIDER, PartyRole.CUSTOMER),
                        effect(ClauseNature.REMEDY, PartyRole.CUSTOMER, PartyRole.PROVIDER)));
    }

    @Test
    void findsASanctionOnOneSideOnly() {
        List<Finding> findings = review(
                effect(ClauseNature.REMEDY, PartyRole.PROVIDER, PartyRole.CUSTOMER),
                effect(ClauseNature.REMEDY, PartyRole.PROVIDER, PartyRole.CUSTOMER));

        assertEquals(1, findings.size());
        assertEquals(FindingClass.BALANCE, findings.get(0).findingClass());
        assertEquals("救济：甲方2项，乙方没有", findings.get(0).message().zh());
    }

    @Test
    void findsDutiesWithTheSideThatTheyBind() {
        List<Finding> findings = review(effect(ClauseNature.OBLIGATION, PartyRole.PROVIDER, PartyRole.CUSTOMER));

        assertEquals("义务：乙方1项，甲方没有", findings.get(0).message().zh());
    }

    @Test
    void findsNothingInATextWithoutKnownEffects() {
        assertEquals(List.of(), rule.review(new Text(List.of(passage(Optional.empty())))));
    }

    @Test
    void letsDefinitionsAlone() {
        assertEquals(List.of(), review(effect(ClauseNature.DEFINITION, PartyRole.PROVIDER, PartyRole.CUSTOMER)));
    }

    private List<Finding> review(Effect... effects) {
        return rule.review(new Text(Arrays.stream(effects)
                .map(Optional::of)
                .map(BalanceRuleTest::passage)
                .toList()));
    }

    private static Effect effect(ClauseNature nature, PartyRole binds, PartyRole favours) {
        return new Effect(nature, List.of(binds), List.of(favours));
    }

    private static Passage passage(Optional<Effect> effect) {
        return new Passage(Passage.Kind.ITEM, 0, 2, "条款", "", Optional.empty(), effect);
    }

    private record Text(List<Passage> passages) implements ReviewedText {

        @Override
        public String text() {
            return "条款";
        }

        @Override
        public Optional<Terms> terms() {
            return Optional.empty();
        }

        @Override
        public Relation relation() {
            return Relation.B2B;
        }

        @Override
        public LocalDate asOf() {
            return LocalDate.of(2026, 12, 1);
        }
    }
}
