package org.agreement.plugin.pdf;

import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.testkit.PluginContract;

final class PdfPluginContractTest extends PluginContract {

    @Override
    protected AgreementPlugin plugin() {
        return new PdfPlugin();
    }
}
