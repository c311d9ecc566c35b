package org.agreement.plugin.docx;

import org.agreement.api.plugin.AgreementPlugin;

/** Word documents. */
public final class DocxPlugin implements AgreementPlugin {

    @Override
    public int apiLevel() {
        return API_LEVEL;
    }
}
