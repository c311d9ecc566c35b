package org.agreement.plugin.standard;

import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.testkit.PluginContract;

final class StandardPluginContractTest extends PluginContract {

    @Override
    protected AgreementPlugin plugin() {
        return new StandardPlugin();
    }

    @Override
    protected boolean servesTheChecklist() {
        return true;
    }
}
