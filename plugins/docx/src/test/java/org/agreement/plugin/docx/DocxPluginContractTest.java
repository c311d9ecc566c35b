package org.agreement.plugin.docx;

import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.testkit.PluginContract;

final class DocxPluginContractTest extends PluginContract {

    @Override
    protected AgreementPlugin plugin() {
        return new DocxPlugin();
    }
}
