package org.agreement.core;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.agreement.api.review.Aside;
import org.agreement.core.refusal.Refused;
import org.agreement.core.render.Printout;
import org.agreement.core.render.Renderers;
import org.agreement.core.review.TextReader;
import org.agreement.core.store.StoredAgreement;

/** Knows what our own documents have beside their text, so that only what came to it is told. */
final class OwnAsides {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");

    private final Renderers renderers;
    private final TextReader reader;

    @Inject
    OwnAsides(Renderers renderers, TextReader reader) {
        this.renderers = renderers;
        this.reader = reader;
    }

    /** What of the asides of a document is in no document that we write of the agreement. */
    List<Aside> without(List<Aside> asides, StoredAgreement stored) {
        if (asides.isEmpty()) {
            return List.of();
        }
        Set<Aside> own = new HashSet<>();
        for (String format : renderers.formats()) {
            if (reader.takesComments("." + format)) {
                own(format, StoredPrintout.of(stored, false)).forEach(aside -> own.add(spaceless(aside)));
            }
        }
        return asides.stream().filter(aside -> !own.contains(spaceless(aside))).toList();
    }

    /** None where the format cannot hold the agreement. */
    private List<Aside> own(String format, Printout printout) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try {
            renderers.render(format, printout, document);
            return reader.asides("." + format, new ByteArrayInputStream(document.toByteArray()));
        } catch (Refused e) {
            return new ArrayList<>();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Aside spaceless(Aside aside) {
        return new Aside(
                aside.kind(), aside.author(), SPACE.matcher(aside.text()).replaceAll(""));
    }
}
