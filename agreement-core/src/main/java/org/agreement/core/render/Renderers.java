package org.agreement.core.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agreement.api.render.Renderer;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Suggestion;

/** All output formats by name: the engine's own, then the plugins'. */
public final class Renderers {

    private final Map<String, Renderer> byFormat = new LinkedHashMap<>();

    /** The engine's formats and these. */
    public Renderers(List<Renderer> further) {
        List<Renderer> all = new ArrayList<>(
                List.of(new TextRenderer(), new MarkdownRenderer(), new HtmlRenderer(), new JsonRenderer()));
        all.addAll(further);
        all.forEach(renderer -> byFormat.putIfAbsent(renderer.format(), renderer));
    }

    /** The names of the formats. */
    public List<String> formats() {
        return List.copyOf(byFormat.keySet());
    }

    /**
     * The renderer of a format.
     *
     * @throws Failure if nobody renders it, with the nearest name
     */
    public Renderer get(String format) {
        Renderer renderer = byFormat.get(format);
        if (renderer == null) {
            throw new Failure(ErrorCode.UNKNOWN_FORMAT, format, Suggestion.wayOut(format, formats()));
        }
        return renderer;
    }

    /** Writes an agreement in a format; a format that is made from another one is given that one's bytes. */
    public void render(String format, Printout in, OutputStream out) throws IOException {
        Renderer renderer = get(format);
        Optional<String> from = renderer.from();
        if (from.isEmpty()) {
            renderer.render(in, out);
            return;
        }
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        render(from.get(), in, source);
        renderer.render(in.from(source.toByteArray()), out);
    }
}
