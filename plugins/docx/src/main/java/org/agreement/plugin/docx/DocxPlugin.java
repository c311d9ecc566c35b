package org.agreement.plugin.docx;

import java.util.List;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.render.Renderer;
import org.agreement.api.review.DocumentFormat;
import org.agreement.plugin.docx.read.WordFormat;
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

    /** Documents, templates, and both with macros, which are never run. */
    @Override
    public List<DocumentFormat> documentFormats() {
        return List.of(new WordFormat("docx"), new WordFormat("docm"), new WordFormat("dotx"), new WordFormat("dotm"));
    }
}
