package org.agreement.plugin.docx.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.agreement.api.review.Aside;
import org.agreement.api.review.DocumentFormat;
import org.agreement.api.review.Finding;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.TrackedChanges;
import org.agreement.api.review.TrackedChanges.Change;

/**
 * Word documents, with macros or without.
 *
 * @param extension the file name extension
 */
public record WordFormat(String extension) implements DocumentFormat {

    /** Nobody can read as many. */
    private static final int MOST_CHANGES = 100_000;

    @Override
    public ForeignText read(InputStream in) throws IOException {
        return DocumentReader.read(open(in.readAllBytes()), Version.AFTER).text();
    }

    @Override
    public Optional<TrackedChanges> changes(InputStream in) throws IOException {
        WordPackage document = open(in.readAllBytes());
        List<Change> inserted = DocumentReader.read(document, Version.AFTER).changes();
        DocumentText before = DocumentReader.read(document, Version.BEFORE);
        List<Change> deleted = before.changes();
        if (inserted.size() + deleted.size() > MOST_CHANGES) {
            throw Unreadable.revised(MOST_CHANGES);
        }
        return inserted.isEmpty() && deleted.isEmpty()
                ? Optional.empty()
                : Optional.of(new TrackedChanges(before.text(), inserted, deleted));
    }

    @Override
    public List<Aside> asides(InputStream in) throws IOException {
        return AsideReader.read(open(in.readAllBytes()));
    }

    @Override
    public void comment(InputStream in, List<Finding> findings, LocalDateTime at, OutputStream out) throws IOException {
        new CommentWriter(open(in.readAllBytes())).write(findings, at, out);
    }

    private static WordPackage open(byte[] bytes) throws IOException {
        OldFormat.check(bytes);
        return WordPackage.of(ZipEntries.of(bytes));
    }
}
