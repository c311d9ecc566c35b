package org.agreement.plugin.pdf;

import java.util.List;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.render.Renderer;

/** PDF documents. */
public final class PdfPlugin implements AgreementPlugin {

    private final Renderer renderer = new PdfRenderer();

    @Override
    public int apiLevel() {
        return API_LEVEL;
    }

    @Override
    public List<Renderer> renderers() {
        return List.of(renderer);
    }
}
