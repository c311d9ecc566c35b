package org.agreement.plugin.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Share;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.Remedies.Step;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;

/** The steps of the service credits, each with both of its bounds in percentage points. */
final class CreditSteps implements DerivedTerm<List<CreditStep>> {

    static final TermKey<List<CreditStep>> KEY = TermKey.listOf("creditSteps", CreditStep.class);

    @Override
    public TermKey<List<CreditStep>> key() {
        return KEY;
    }

    @Override
    public Optional<List<CreditStep>> derive(Terms terms) {
        List<CreditStep> steps = new ArrayList<>();
        Optional<Share> below = Optional.empty();
        for (Step step : terms.tree().remedies().credits().steps()) {
            steps.add(new CreditStep(range(below, step.below()), step.credit()));
            below = step.below();
        }
        return Optional.of(List.copyOf(steps));
    }

    private static String range(Optional<Share> above, Optional<Share> upTo) {
        String lower = above.map(share -> "超过" + points(share)).orElse("");
        String upper = upTo.map(share -> "不超过" + points(share)).orElse("");
        if (lower.isEmpty() && upper.isEmpty()) {
            return "不论差距大小";
        }
        return lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + "、" + upper;
    }

    private static String points(Share share) {
        return share.percent().toPlainString() + "个百分点";
    }
}
