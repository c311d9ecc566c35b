package org.agreement.plugin.docx;

import java.util.List;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.render.Renderer;
import org.agreement.plugin.docx.write.DocxRenderer;

/** Word documents. */
public final class DocxPlugin implements AgreementPlugin {

    @Override
    public int apiLevel() {
        return API_LEVEL;
    }

    @Override
    public List<Renderer> renderers() {
        return List.of(new DocxRenderer());
    }
}
