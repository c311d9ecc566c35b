package org.agreement.core.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.agreement.core.data.Source;
import org.agreement.core.refusal.Refusals;

/** The documentation of the keys that are the engine's own. */
final class ChoiceDocs {

    private static final String FILE = "choices.yaml";

    private ChoiceDocs() {}

    static TermDocs read() {
        try (InputStream in = ChoiceDocs.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FILE);
            }
            Refusals refusals = new Refusals();
            TermDocs docs = new TermDocsReader().read(Source.of(FILE, in), refusals);
            refusals.throwIfAny();
            return docs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
