package org.agreement.plugin.docx.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import org.agreement.api.review.Finding;
import org.agreement.api.review.UnreadableDocument;
import org.agreement.plugin.docx.read.WordPackage.Relationship;

/** Copies a document with comments on findings. */
final class CommentWriter {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATION = "comments";

    private final WordPackage document;
    private final PackageCopy copy = new PackageCopy();

    CommentWriter(WordPackage document) {
        this.document = document;
    }

    /** Writes the copy. */
    void write(List<Finding> findings, LocalDateTime at, OutputStream out) throws IOException {
        if (!findings.isEmpty()) {
            List<Integer> numbers = CommentsPart.free(document.open(RELATION), findings.size());
            CommentMarks marks = CommentMarks.of(DocumentReader.read(document, Version.AFTER), findings, numbers);
            String namespace = namespace();
            copy.put(nameOf(document.main()), CommentedBody.copy(document.openMain(), marks, namespace));
            CommentsPart part = new CommentsPart(namespace, at);
            comments(part, part.comments(findings, numbers), namespace);
        }
        copy.write(document.zip(), out);
    }

    private String namespace() throws UnreadableDocument {
        PartReader part = document.openMain();
        part.nextChild(0);
        return part.xml().getNamespaceURI();
    }

    private void comments(CommentsPart part, String comments, String namespace) throws UnreadableDocument {
        Optional<String> existing = document.related(RELATION);
        if (existing.isPresent()) {
            append(
                    existing.get(),
                    document.zip().content(document.zip().find(existing.get()).orElseThrow()),
                    comments);
            return;
        }
        String folder = document.main().substring(0, document.main().lastIndexOf('/') + 1);
        String name = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> "comments" + (i == 0 ? "" : String.valueOf(i)) + ".xml")
                .filter(one -> document.zip().find(folder + one).isEmpty())
                .findFirst()
                .orElseThrow();
        append(folder + name, part.empty().getBytes(StandardCharsets.UTF_8), comments);
        relate(name, Names.relationsOf(namespace) + "/" + RELATION);
        append(
                WordPackage.contentTypes(),
                "<Override xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\" PartName=\"/" + folder
                        + name + "\" ContentType=\"" + TYPE + "\"/>");
    }

    private void relate(String target, String type) throws UnreadableDocument {
        List<String> used =
                document.relationships().stream().map(Relationship::id).toList();
        String id = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "rIdAgreement" + i)
                .filter(one -> !used.contains(one))
                .findFirst()
                .orElseThrow();
        String namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
        String relationship = "<Relationship xmlns=\"" + namespace + "\" Id=\"" + id + "\" Type=\"" + type
                + "\" Target=\"" + target + "\"/>";
        String name = WordPackage.relationshipsOf(document.main());
        if (document.zip().find(name).isPresent()) {
            append(name, relationship);
        } else {
            String empty = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                    + namespace + "\"/>";
            append(name, empty.getBytes(StandardCharsets.UTF_8), relationship);
        }
    }

    private void append(String name, String xml) throws UnreadableDocument {
        append(name, document.zip().content(document.zip().find(name).orElseThrow()), xml);
    }

    /** Puts elements behind the last one that a part holds. */
    private void append(String name, byte[] content, String xml) throws UnreadableDocument {
        PartReader part = new PartReader(name, content);
        XmlCopy appended = new XmlCopy(part.xml());
        while (part.hasNext()) {
            int event = part.next();
            if (event == XMLStreamConstants.END_ELEMENT && part.depth() == 0) {
                appended.add(xml);
            }
            appended.copy(event, part.xml());
        }
        copy.put(nameOf(name), appended.bytes());
    }

    /** The archive may spell a name in other letters. */
    private String nameOf(String part) {
        return document.zip().find(part).map(ZipEntries.Entry::name).orElse(part);
    }
}
