package org.agreement.core.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.agreement.api.render.Font;
import org.agreement.api.render.RenderInput;
import org.agreement.api.render.Renderer;
import org.agreement.api.render.Unrenderable;
import org.agreement.core.data.Place;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Failure;
import org.agreement.core.refusal.Refusal;
import org.agreement.core.refusal.Refused;
import org.agreement.core.refusal.Suggestion;

/** All output formats by name: the engine's own, then the plugins'. */
public final class Renderers {

    private static final List<Renderer> OWN =
            List.of(new TextRenderer(), new MarkdownRenderer(), new HtmlRenderer(), new JsonRenderer());

    private final Supplier<List<Renderer>> further;

    /** The engine's formats and these, which are asked for only if a format is not the engine's. */
    public Renderers(Supplier<List<Renderer>> further) {
        this.further = further;
    }

    /** The names of the formats. */
    public List<String> formats() {
        return Stream.concat(OWN.stream(), further.get().stream())
                .map(Renderer::format)
                .toList();
    }

    /** The fonts of the formats that set any. */
    public SortedMap<String, List<Font>> fonts() {
        SortedMap<String, List<Font>> fonts = new TreeMap<>();
        further.get().stream()
                .filter(renderer -> !renderer.fonts().isEmpty())
                .forEach(renderer -> fonts.put(renderer.format(), renderer.fonts()));
        return fonts;
    }

    /**
     * The renderer of a format.
     *
     * @throws Failure if nobody renders it, with the nearest name
     */
    public Renderer get(String format) {
        return find(OWN, format)
                .or(() -> find(further.get(), format))
                .orElseThrow(() -> new Failure(ErrorCode.UNKNOWN_FORMAT, format, Suggestion.wayOut(format, formats())));
    }

    private static Optional<Renderer> find(List<Renderer> renderers, String format) {
        return renderers.stream()
                .filter(renderer -> renderer.format().equals(format))
                .findFirst();
    }

    /**
     * Writes an agreement in a format; a format that is made from another one is given that one's bytes.
     *
     * @throws Refused with everything that the format cannot hold
     */
    public void render(String format, Printout in, OutputStream out) throws IOException {
        Renderer renderer = get(format);
        Optional<String> from = renderer.from();
        try {
            if (from.isEmpty()) {
                renderer.render(in, out);
                return;
            }
            ByteArrayOutputStream source = new ByteArrayOutputStream();
            render(from.get(), in, source);
            renderer.render(in.from(source.toByteArray()), out);
        } catch (Unrenderable refused) {
            throw refusals(refused, in);
        }
    }

    private static Refused refusals(Unrenderable refused, Printout in) {
        Place place = Place.inFile(in.registration()
                .map(RenderInput.Registration::number)
                .orElse(in.agreement().title()));
        return new Refused(refused.complaints().stream()
                .map(complaint -> new Refusal(
                        complaint.code(),
                        complaint.requirement(),
                        place,
                        complaint.path(),
                        "",
                        complaint.message(),
                        complaint.wayOut()))
                .toList());
    }
}
