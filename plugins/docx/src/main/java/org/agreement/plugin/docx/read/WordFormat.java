package org.agreement.plugin.docx.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.agreement.api.review.DocumentFormat;
import org.agreement.api.review.Finding;
import org.agreement.api.review.ForeignText;

/**
 * Word documents, with macros or without.
 *
 * @param extension the file name extension
 */
public record WordFormat(String extension) implements DocumentFormat {

    @Override
    public ForeignText read(InputStream in) throws IOException {
        return DocumentReader.read(open(in.readAllBytes())).text();
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
