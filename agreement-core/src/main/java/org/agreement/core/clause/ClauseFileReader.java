package org.agreement.core.clause;

import java.util.Optional;
import org.agreement.api.clause.ClauseId;
import org.agreement.core.data.Place;
import org.agreement.core.data.Source;
import org.agreement.core.refusal.Refusals;

/** Reads clause files: front matter, body and drafting notes. */
final class ClauseFileReader {

    private final Refusals refusals;

    ClauseFileReader(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Reads a file; empty if its front matter cannot be read at all, which is refused. */
    Optional<ClauseFile> read(ClauseId id, Source source) {
        FileText text = FileText.of(source, refusals);
        Body body = BodyParser.parse(text.file(), text.body(), refusals);
        return text.head()
                .flatMap(head -> new FrontMatterReader(refusals).read(head, id.name(), body.items()))
                .map(head -> new ClauseFile(
                        id, new Place(text.file(), 1, 1), head, body, Notes.of(body.notes(), refusals), text.sha256()));
    }
}
