package org.agreement.plugin.education;

import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.testkit.PluginContract;

final class EducationPluginContractTest extends PluginContract {

    @Override
    protected AgreementPlugin plugin() {
        return new EducationPlugin();
    }

    @Override
    protected boolean servesTheChecklist() {
        return true;
    }
}
