package org.agreement.testkit;

import java.util.ArrayList;
import java.util.List;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.review.PhraseRule;
import org.agreement.core.review.PhraseRuleReader;
import org.agreement.core.review.RuleFixtures;

/** Holds the phrase rules of a plugin to their bad and good examples. */
final class PhraseRuleCheck {

    private PhraseRuleCheck() {}

    static List<String> faults(PluginUnderTest plugin) {
        Refusals refusals = new Refusals();
        List<PhraseRule> rules = PhraseRuleReader.read(plugin.loaded(), refusals);
        List<Refusal> all = new ArrayList<>(refusals.sorted());
        if (refusals.isEmpty()) {
            all.addAll(RuleFixtures.check(rules));
        }
        return all.stream().map(PluginUnderTest::line).toList();
    }
}
