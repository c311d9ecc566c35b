package org.agreement.plugin.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.review.UnreadableDocument;

/** Reads the text of a document: its body with the notes to it. Headers, footers and comments are no part of the text. */
final class DocumentReader {

    private DocumentReader() {}

    /** Reads a document as one of its versions. */
    static DocumentText read(WordPackage document, Version version) throws UnreadableDocument {
        Styles styles = Styles.read(document.open("styles"));
        Lists lists = Lists.read(document.open("numbering"));
        Notes notes = new Notes();
        notes(document.open("footnotes"), "footnote", version, styles, notes);
        notes(document.open("endnotes"), "endnote", version, styles, notes);
        PartReader part = document.openMain();
        List<Line> lines = new ArrayList<>();
        if (!part.nextChild(0) || !part.name().equals("document")) {
            throw Unreadable.noWord();
        }
        while (part.nextChild(1)) {
            if (part.name().equals("body")) {
                lines.addAll(new BlockReader(part, version, styles, lists, notes).read(Optional.empty()));
            } else {
                part.skip();
            }
        }
        return DocumentText.of(lines);
    }

    private static void notes(Optional<PartReader> found, String name, Version version, Styles styles, Notes notes)
            throws UnreadableDocument {
        if (found.isEmpty() || !found.get().nextChild(0)) {
            return;
        }
        PartReader part = found.get();
        Lists none = Lists.read(Optional.empty());
        while (part.nextChild(1)) {
            if (part.name().equals(name)) {
                String id = part.attribute("id").orElse("");
                List<Line> lines = new BlockReader(part, version, styles, none, new Notes()).read(Optional.empty());
                notes.add(name + "Reference", id, lines);
            } else {
                part.skip();
            }
        }
    }
}
