package org.agreement.testkit;

import java.util.List;
import org.agreement.core.review.PhraseRule;
import org.agreement.core.review.RuleFixtures;

/** Holds the phrase rules of a plugin to their bad and good examples. */
final class PhraseRuleCheck {

    private PhraseRuleCheck() {}

    static List<String> faults(PluginUnderTest plugin) {
        List<PhraseRule> rules = plugin.library().rules().stream()
                .filter(rule -> rule.descriptor().id().startsWith(plugin.id() + "/"))
                .toList();
        return RuleFixtures.check(rules).stream().map(PluginUnderTest::line).toList();
    }
}
