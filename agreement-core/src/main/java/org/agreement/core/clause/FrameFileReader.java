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
    private static final List<String> ANNEX_KEYS = List.of("kind", "title", "when", "replaces", "lists");

    private static final String PROMINENT = "prominent";

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
                            listed(entries, body),
                            Notes.of(body.notes(), refusals),
                            text.sha256());
                });
    }

    /** The body; of an annex that lists prominent clauses, its one table without rows stands for them. */
    private Body listed(Entries entries, Body body) {
        Optional<Located> lists = entries.text("lists");
        if (lists.isEmpty()) {
            return body;
        }
        checkChoice("lists", lists.get(), PROMINENT);
        List<Node> nodes = body.nodes().stream().map(FrameFileReader::list).toList();
        if (nodes.stream().filter(Node.ClauseList.class::isInstance).count() != 1) {
            refusals.add(ErrorCode.CLAUSE_LIST_TABLE, lists.get().place(), "lists");
        }
        return new Body(nodes, body.items(), body.notes());
    }

    private static Node list(Node node) {
        return node instanceof Node.Table table
                        && table.rows().isEmpty()
                        && table.header().cells().size() > 1
                ? new Node.ClauseList(table.place(), table.header())
                : node;
    }

    private void checkKind(Located written, String kind) {
        if (!written.text().isEmpty()) {
            checkChoice("kind", written, kind);
        }
    }

    private void checkChoice(String key, Located written, String only) {
        if (!written.text().equals(only)) {
            refusals.add(
                    ErrorCode.UNKNOWN_CHOICE, written.place(), key, Suggestion.wayOut(written.text(), List.of(only)));
        }
    }
}
