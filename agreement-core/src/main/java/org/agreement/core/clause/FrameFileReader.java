package org.agreement.core.clause;

import java.util.List;
import java.util.Optional;
import org.agreement.core.data.Place;
import org.agreement.core.data.Source;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Suggestion;

/** Reads preamble, signature block and annexes. */
final class FrameFileReader {

    private static final List<String> FRAME_KEYS = List.of("kind");
    private static final List<String> ANNEX_KEYS = List.of("kind", "title", "when", "replaces");

    private final Refusals refusals;

    FrameFileReader(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Reads a file of a kind; empty if its front matter cannot be read at all, which is refused. */
    Optional<FrameFile> read(String plugin, String name, String kind, Source source) {
        FileText text = FileText.of(source, refusals);
        Body body = BodyParser.parse(text.file(), text.body(), refusals);
        boolean annex = kind.equals("annex");
        return text.head()
                .flatMap(tree -> Entries.of(tree, annex ? ANNEX_KEYS : FRAME_KEYS, refusals))
                .map(entries -> {
                    checkKind(entries.required("kind"), kind);
                    return new FrameFile(
                            plugin,
                            name,
                            new Place(text.file(), 1, 1),
                            annex ? entries.title() : "",
                            entries.texts("when"),
                            entries.text("replaces"),
                            body,
                            Notes.of(body.notes(), refusals),
                            text.sha256());
                });
    }

    private void checkKind(Located written, String kind) {
        if (!written.text().isEmpty() && !written.text().equals(kind)) {
            refusals.add(
                    ErrorCode.UNKNOWN_CHOICE,
                    written.place(),
                    "kind",
                    Suggestion.wayOut(written.text(), List.of(kind)));
        }
    }
}
