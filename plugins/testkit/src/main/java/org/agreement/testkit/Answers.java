package org.agreement.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.agreement.api.plugin.AgreementPlugin;

/** Everything that a plugin answers, in a form that can be compared: its parts need no {@code equals}. */
final class Answers {

    private Answers() {}

    /** One line for each method whose second answer differs from its first. */
    static List<String> faults(AgreementPlugin plugin) {
        List<String> first = of(plugin);
        List<String> second = of(plugin);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            if (!Objects.equals(first.get(i), second.get(i))) {
                faults.add("answers differently the second time: " + first.get(i) + ", then " + second.get(i)
                        + "; every method of AgreementPlugin may be called more than once, so keep no state and never"
                        + " return Set.of or Map.of where order shows");
            }
        }
        return faults;
    }

    private static List<String> of(AgreementPlugin plugin) {
        return List.of(
                "apiLevel " + plugin.apiLevel(),
                "terms " + plugin.terms(),
                "derivedTerms "
                        + plugin.derivedTerms().stream().map(term -> term.key()).toList(),
                "checks "
                        + plugin.checks().stream()
                                .map(check -> check.getClass().getName())
                                .toList(),
                "pricingModels "
                        + plugin.pricingModels().stream()
                                .map(model -> model.id() + " " + model.category() + " "
                                        + model.type().getName())
                                .toList(),
                "dutyPlanners "
                        + plugin.dutyPlanners().stream()
                                .map(planner -> planner.getClass().getName())
                                .toList(),
                "reviewRules "
                        + plugin.reviewRules().stream()
                                .map(rule -> rule.descriptor())
                                .toList(),
                "renderers "
                        + plugin.renderers().stream()
                                .map(renderer -> renderer.format() + " " + renderer.binary() + " " + renderer.from())
                                .toList(),
                "documentFormats "
                        + plugin.documentFormats().stream()
                                .map(format -> format.extension())
                                .toList());
    }
}
