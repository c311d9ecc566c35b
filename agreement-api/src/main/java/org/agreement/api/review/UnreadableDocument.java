package org.agreement.api.review;

import java.io.IOException;
import org.agreement.api.value.Bilingual;

/** Why a document cannot be read, in words for its user. */
public final class UnreadableDocument extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    /** A document that cannot be read. */
    public UnreadableDocument(Bilingual reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** The reason, without the name of the file. */
    public Bilingual reason() {
        return reason;
    }
}
