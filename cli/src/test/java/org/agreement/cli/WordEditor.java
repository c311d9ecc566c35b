package org.agreement.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Edits a Word document as a word processor does, with tracking turned on for an author, or off. */
final class WordEditor {

    private static final String W = WordFile.W;

    private final byte[] file;
    private final Document document;
    private String author = "";
    private String date = "";

    WordEditor(byte[] file) throws IOException {
        this.file = file;
        this.document = WordFile.read(file).tree(WordFile.BODY);
    }

    /** Turns tracking on. */
    WordEditor by(String name, String at) {
        author = name;
        date = at;
        return this;
    }

    /** Turns tracking off. */
    WordEditor untracked() {
        return by("", "");
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(WordFile.BODY)) {
                    TransformerFactory.newInstance()
                            .newTransformer()
                            .transform(new DOMSource(document), new StreamResult(out));
                } else {
                    in.transferTo(out);
                }
            }
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    /** Types other words over some. */
    WordEditor replace(String words, String by) {
        Element run = run(words);
        String text = run.getTextContent();
        int at = text.indexOf(words);
        Node parent = run.getParentNode();
        for (String part : List.of(text.substring(0, at), words, text.substring(at + words.length()))) {
            Element piece = (Element) run.cloneNode(true);
            only(piece.getElementsByTagNameNS(W, "t").item(0)).setTextContent(part);
            parent.insertBefore(piece, run);
            if (part.equals(words)) {
                Element typed = (Element) piece.cloneNode(true);
                only(typed.getElementsByTagNameNS(W, "t").item(0)).setTextContent(by);
                parent.insertBefore(typed, run);
                inserted(typed);
                deleted(piece);
            }
        }
        parent.removeChild(run);
        return this;
    }

    /** Types over two characters of a paragraph that has no tracked changes, without tracking. */
    WordEditor scrawl(SplittableRandom random) {
        List<Element> runs = elements(document.getDocumentElement(), "r").stream()
                .filter(run -> run.getTextContent().length() > 8
                        && run.getParentNode().getLocalName().equals("p"))
                .filter(run -> Stream.of("ins", "del")
                        .allMatch(change -> elements(around(run, "p"), change).isEmpty()))
                .toList();
        Element run = runs.get(random.nextInt(runs.size()));
        String text = run.getTextContent();
        int at = random.nextInt(2, text.length() - 2);
        Node words = run.getElementsByTagNameNS(W, "t").item(0);
        words.setTextContent(text.substring(0, at) + "某某" + text.substring(at + 2));
        return this;
    }

    /** Types a paragraph behind another one, and of its style. */
    WordEditor insertBehind(String words, String text) {
        Element paragraph = paragraph(words);
        Element typed = (Element) paragraph.cloneNode(true);
        children(typed).stream()
                .filter(child -> !child.getLocalName().equals("pPr"))
                .forEach(typed::removeChild);
        Element run = element("r");
        Element content = element("t");
        content.setTextContent(text);
        run.appendChild(content);
        typed.appendChild(run);
        paragraph.getParentNode().insertBefore(typed, paragraph.getNextSibling());
        inserted(run);
        if (!author.isEmpty()) {
            mark(typed, "ins");
        }
        return this;
    }

    /** Gives a paragraph another style. */
    WordEditor style(String words, String style) {
        elements(paragraph(words), "pStyle").get(0).setAttributeNS(W, "w:val", style);
        return this;
    }

    /** Deletes a paragraph. */
    WordEditor delete(String words) {
        delete(paragraph(words));
        return this;
    }

    /** Deletes what stands in the content control of a clause; without tracking the control too. */
    WordEditor deleteClause(String tag) {
        Element control = elements(document.getDocumentElement(), "tag").stream()
                .filter(one -> one.getAttributeNS(W, "val").equals(tag))
                .map(one -> (Element) one.getParentNode().getParentNode())
                .findFirst()
                .orElseThrow();
        if (author.isEmpty()) {
            control.getParentNode().removeChild(control);
        } else {
            elements(control, "p").forEach(this::delete);
        }
        return this;
    }

    /** Moves a paragraph behind another one. */
    WordEditor move(String words, String behind) {
        Element paragraph = paragraph(words);
        Element target = paragraph(behind);
        Element moved = (Element) paragraph.cloneNode(true);
        target.getParentNode().insertBefore(moved, target.getNextSibling());
        if (author.isEmpty()) {
            paragraph.getParentNode().removeChild(paragraph);
            return this;
        }
        elements(moved, "r").forEach(run -> wrap(run, "moveTo"));
        mark(moved, "moveTo");
        elements(paragraph, "r").forEach(run -> wrap(run, "moveFrom"));
        mark(paragraph, "moveFrom");
        return this;
    }

    /** Deletes a row. */
    WordEditor deleteRow(String words) {
        Element row = row(words);
        if (author.isEmpty()) {
            row.getParentNode().removeChild(row);
        } else {
            elements(row, "p").forEach(this::delete);
            properties(row, "trPr").appendChild(revision("del"));
        }
        return this;
    }

    /** Doubles a row, and types other words over some in the copy. */
    WordEditor insertRow(String words, String by) {
        Element row = row(words);
        Element copy = (Element) row.cloneNode(true);
        row.getParentNode().insertBefore(copy, row.getNextSibling());
        elements(copy, "t").stream()
                .filter(text -> text.getTextContent().contains(words))
                .forEach(text -> text.setTextContent(text.getTextContent().replace(words, by)));
        if (!author.isEmpty()) {
            elements(copy, "r").forEach(this::inserted);
            properties(copy, "trPr").appendChild(revision("ins"));
        }
        return this;
    }

    /** Parts a paragraph behind some words. */
    WordEditor split(String words) {
        replaceNothing(words);
        Element first = paragraph(words);
        Element second = (Element) first.cloneNode(false);
        children(first).stream()
                .filter(child -> child.getLocalName().equals("pPr"))
                .forEach(child -> second.appendChild(child.cloneNode(true)));
        Node next = run(words).getNextSibling();
        while (next != null) {
            Node following = next.getNextSibling();
            second.appendChild(next);
            next = following;
        }
        first.getParentNode().insertBefore(second, first.getNextSibling());
        if (!author.isEmpty()) {
            mark(first, "ins");
        }
        return this;
    }

    /** Joins a paragraph with the next one. */
    WordEditor merge(String words) {
        Element first = paragraph(words);
        if (!author.isEmpty()) {
            mark(first, "del");
            return this;
        }
        Element second = (Element) Objects.requireNonNull(first.getNextSibling());
        children(second).stream()
                .filter(child -> !child.getLocalName().equals("pPr"))
                .forEach(first::appendChild);
        second.getParentNode().removeChild(second);
        return this;
    }

    /** Cuts a run behind some words. */
    private void replaceNothing(String words) {
        Element run = run(words);
        String text = run.getTextContent();
        int end = text.indexOf(words) + words.length();
        Element rest = (Element) run.cloneNode(true);
        only(run.getElementsByTagNameNS(W, "t").item(0)).setTextContent(text.substring(0, end));
        only(rest.getElementsByTagNameNS(W, "t").item(0)).setTextContent(text.substring(end));
        run.getParentNode().insertBefore(rest, run.getNextSibling());
    }

    private void delete(Element paragraph) {
        if (author.isEmpty()) {
            paragraph.getParentNode().removeChild(paragraph);
        } else {
            elements(paragraph, "r").forEach(this::deleted);
            mark(paragraph, "del");
        }
    }

    private void inserted(Element run) {
        if (!author.isEmpty()) {
            wrap(run, "ins");
        }
    }

    private void deleted(Element run) {
        if (author.isEmpty()) {
            run.getParentNode().removeChild(run);
        } else {
            elements(run, "t").forEach(text -> document.renameNode(text, W, "w:delText"));
            wrap(run, "del");
        }
    }

    private void wrap(Element run, String change) {
        Element around = revision(change);
        run.getParentNode().replaceChild(around, run);
        around.appendChild(run);
    }

    private void mark(Element paragraph, String change) {
        Element properties = properties(properties(paragraph, "pPr"), "rPr");
        properties.insertBefore(revision(change), properties.getFirstChild());
    }

    private Element properties(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElseGet(() -> (Element)
                        (name.equals("rPr")
                                ? parent.appendChild(element(name))
                                : parent.insertBefore(element(name), parent.getFirstChild())));
    }

    private Element revision(String change) {
        Element revision = element(change);
        revision.setAttributeNS(W, "w:id", "1");
        revision.setAttributeNS(W, "w:author", author);
        if (!date.isEmpty()) {
            revision.setAttributeNS(W, "w:date", date);
        }
        return revision;
    }

    private Element element(String name) {
        return document.createElementNS(W, "w:" + name);
    }

    private Element run(String words) {
        return elements(document.getDocumentElement(), "r").stream()
                .filter(run -> run.getTextContent().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words));
    }

    private Element paragraph(String words) {
        return around(run(words), "p");
    }

    private Element row(String words) {
        return around(run(words), "tr");
    }

    private static Element around(Element inside, String name) {
        Node node = inside;
        while (!Objects.equals(node.getLocalName(), name)) {
            node = node.getParentNode();
        }
        return (Element) node;
    }

    private static List<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .map(Element.class::cast)
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        return WordFile.elements(parent.getElementsByTagNameNS(W, name));
    }

    private static Element only(Node node) {
        return (Element) node;
    }
}
