package org.agreement.core.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.agreement.api.render.RenderInput;
import org.agreement.api.render.Renderer;
import org.agreement.core.assembly.PlainText;

/** Writes an agreement as plain text in UTF-8; tables stand in columns. */
public final class TextRenderer implements Renderer {

    /** The name of the format. */
    public static final String FORMAT = "text";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean binary() {
        return false;
    }

    @Override
    public void render(RenderInput in, OutputStream out) throws IOException {
        PlainText text =
                PlainText.of(in.agreement(), in.registration().map(RenderInput.Registration::number), in.annotated());
        out.write(text.text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
