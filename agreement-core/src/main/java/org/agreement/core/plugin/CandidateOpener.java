package org.agreement.core.plugin;

import java.util.List;
import java.util.Map;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.review.ReviewRule;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.value.Names;
import org.agreement.api.value.TermKey;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.shape.Shapes;

/** Runs the code of candidates for the first time. */
final class CandidateOpener {

    private final Shapes shapes = new Shapes(Map.of());
    private final UniqueNames names = new UniqueNames();

    /**
     * The plugin, asked for everything that it has.
     *
     * @throws PluginRefused if its code fails, was made for another API level, or takes names that are taken
     */
    LoadedPlugin open(Candidate candidate) {
        PluginOrigin origin = candidate.origin();
        PluginCode code = new PluginCode(origin);
        AgreementPlugin plugin = code.call("AgreementPlugin()", candidate.code());
        int level = code.call("apiLevel()", plugin::apiLevel);
        if (level != AgreementPlugin.API_LEVEL) {
            throw origin.refused(ErrorCode.PLUGIN_API_LEVEL, level, AgreementPlugin.API_LEVEL);
        }
        PluginSnapshot snapshot = PluginSnapshot.of(plugin, code);
        List<BroughtName> brought = BroughtName.of(candidate.descriptor(), snapshot, code);
        check(origin, code, snapshot);
        names.take(origin, brought);
        return new LoadedPlugin(
                candidate.descriptor(), snapshot, candidate.files(), candidate.builtIn(), candidate.sha256());
    }

    private void check(PluginOrigin origin, PluginCode code, PluginSnapshot snapshot) {
        for (TermKey<?> term : snapshot.terms()) {
            String block = Names.camelCase(origin.plugin().replace('-', '_'));
            if (!term.name().equals(block)) {
                throw origin.refused(ErrorCode.PLUGIN_BLOCK, term.name(), block);
            }
            code.call("terms()", () -> shapes.of(term.type()));
        }
        for (DerivedTerm<?> term : snapshot.derivedTerms()) {
            code.call("derivedTerms()", () -> shapes.of(term.key().type()));
        }
        for (PricingModel<?> model : snapshot.pricingModels()) {
            code.call("pricingModels()", () -> shapes.of(model.type()));
        }
        for (ReviewRule rule : snapshot.reviewRules()) {
            String id = code.call("reviewRules()", () -> rule.descriptor().id());
            if (!id.startsWith(origin.plugin() + "/")) {
                throw origin.refused(ErrorCode.PLUGIN_RULE_ID, id, origin.plugin());
            }
        }
    }
}
