package org.agreement.plugin.pdf;

import org.agreement.api.plugin.AgreementPlugin;

/** PDF documents. */
public final class PdfPlugin implements AgreementPlugin {

    @Override
    public int apiLevel() {
        return API_LEVEL;
    }
}
