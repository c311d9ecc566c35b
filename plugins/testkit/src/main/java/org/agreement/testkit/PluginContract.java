package org.agreement.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import org.agreement.api.plugin.AgreementPlugin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What every plugin must hold, as tests that its author inherits:
 *
 * <pre>{@code
 * final class TeaShopPluginContractTest extends PluginContract {
 *     @Override
 *     protected AgreementPlugin plugin() {
 *         return new TeaShopPlugin();
 *     }
 * }
 * }</pre>
 *
 * <p>The plugin must be on the class path and named in {@code META-INF/services}, with the plugins that it requires and standard
 * beside it. What fails says what to do.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
public abstract class PluginContract {

    /** Requests that are made from nothing. */
    private static final int SEEDS = 30;

    /** Walks of six requests each. */
    private static final int WALKS = 60;

    /** Of both, for a proof. */
    private static final int PROOF = 2_000;

    private PluginUnderTest underTest;

    /** For subclasses. */
    protected PluginContract() {}

    /** A new instance of the plugin. */
    protected abstract AgreementPlugin plugin();

    /** Whether every clause must name its law and the point of the checklist that it serves; so with the program's plugins. */
    protected boolean servesTheChecklist() {
        return false;
    }

    @BeforeAll
    final void load(@TempDir Path home) {
        underTest = PluginUnderTest.onClassPath(plugin().getClass(), home);
    }

    @Test
    final void theTestIsNamedAfterThePlugin() {
        assertEquals(
                plugin().getClass().getSimpleName() + "ContractTest",
                getClass().getSimpleName(),
                "name the test after the plugin, so that its reader finds it");
    }

    @Test
    final void thePluginLoads() {
        none("does not load", underTest.refusals());
    }

    @Test
    final void thePluginAnswersTheSameTwice() {
        none("is not stateless", Answers.faults(plugin()));
    }

    @Test
    final void everyTermIsDocumented() {
        none("does not explain its terms", Documentation.faults(underTest));
    }

    @Test
    final void everyPhraseRuleFindsItsBadExamplesOnly() {
        none("has review rules that miss or hit the wrong sentences", PhraseRuleCheck.faults(underTest));
    }

    @Test
    final void everyClauseIsExplained() {
        none("does not explain its clauses", ClauseFacts.faults(underTest, servesTheChecklist()));
    }

    @Test
    final void everyReferenceRequestMakesASoundAgreement() {
        none("has reference requests that do not assemble", Examples.faults(underTest));
    }

    @Test
    final void everyRequestThatIsAcceptedMakesASoundAgreement() {
        int walks = Boolean.getBoolean("proof") ? PROOF : WALKS;
        none("makes unsound agreements", WalkedRequests.faults(underTest, walks));
    }

    @Test
    final void everyGeneratedRequestMakesASoundAgreement() {
        int seeds = Boolean.getBoolean("proof") ? PROOF : SEEDS;
        none("makes unsound agreements", GeneratedRequests.faults(underTest, seeds));
    }

    private void none(String what, List<String> faults) {
        if (!faults.isEmpty()) {
            fail("plugin '" + underTest.id() + "' " + what + ":\n  " + String.join("\n  ", faults));
        }
    }
}
