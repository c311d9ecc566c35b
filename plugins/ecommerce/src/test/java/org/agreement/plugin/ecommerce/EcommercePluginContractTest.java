package org.agreement.plugin.ecommerce;

import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.testkit.PluginContract;

final class EcommercePluginContractTest extends PluginContract {

    @Override
    protected AgreementPlugin plugin() {
        return new EcommercePlugin();
    }

    @Override
    protected boolean servesTheChecklist() {
        return true;
    }
}
