package org.agreement.plugin.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.agreement.api.render.Font;
import org.agreement.api.render.RenderInput;
import org.agreement.api.render.Renderer;
import org.agreement.api.render.Unrenderable;
import org.agreement.api.terms.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * Writes an agreement as PDF/A-2b and PDF/UA-1, from the page that the engine writes, with fonts of its own. Several threads
 * may write at the same time.
 */
final class PdfRenderer implements Renderer {

    private @Nullable Fonts fonts;

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public boolean binary() {
        return true;
    }

    @Override
    public Optional<String> from() {
        return Optional.of("html");
    }

    @Override
    public List<Font> fonts() {
        return List.of(new Font("Noto Serif SC", true));
    }

    /**
     * Writes the document.
     *
     * @throws Unrenderable if the fonts lack a character of the agreement
     */
    @Override
    public void render(RenderInput in, OutputStream out) throws IOException {
        byte[] source = in.source().orElseThrow(() -> new IllegalArgumentException("made from html"));
        Page page = Page.read(source);
        Fonts lettering = lettering();
        List<Complaint> missing = new Lettering(lettering, page).missing();
        if (!missing.isEmpty()) {
            throw new Unrenderable(missing);
        }
        page.prepare(in.pageHead());
        new PdfDocument(page, lettering).write(in.sha256(), out);
        out.flush();
    }

    /** Made when the first document is, so that whoever prints none does not load what it takes. */
    private synchronized Fonts lettering() {
        if (fonts == null) {
            fonts = new Fonts();
        }
        return fonts;
    }
}
