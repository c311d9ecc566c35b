package org.agreement.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Edits a Word document as a word processor does, with tracking turned on for an author, or off. */
final class WordEditor {

    private static final String W = WordFile.W;

    private final WordBody body;
    private String author = "";
    private String date = "";

    WordEditor(byte[] file) throws IOException {
        this.body = new WordBody(file);
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
        return body.bytes();
    }

    /** Types other words over some. */
    WordEditor replace(String words, String by) {
        Element run = body.run(words);
        String text = run.getTextContent();
        int at = text.indexOf(words);
        Node parent = run.getParentNode();
        for (String part : List.of(text.substring(0, at), words, text.substring(at + words.length()))) {
            Element piece = (Element) run.cloneNode(true);
            WordBody.words(piece).setTextContent(part);
            parent.insertBefore(piece, run);
            if (part.equals(words)) {
                Element typed = (Element) piece.cloneNode(true);
                WordBody.words(typed).setTextContent(by);
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
        List<Element> runs = body.all("r").stream()
                .filter(run -> run.getTextContent().length() > 8
                        && run.getParentNode().getLocalName().equals("p"))
                .filter(run -> Stream.of("ins", "del")
                        .allMatch(change -> WordBody.elements(WordBody.around(run, "p"), change)
                                .isEmpty()))
                .toList();
        Element run = runs.get(random.nextInt(runs.size()));
        String text = run.getTextContent();
        int at = random.nextInt(2, text.length() - 2);
        Element words = WordBody.words(run);
        words.setTextContent(text.substring(0, at) + "某某" + text.substring(at + 2));
        return this;
    }

    /** Types a paragraph behind another one, and of its style. */
    WordEditor insertBehind(String words, String text) {
        Element paragraph = body.paragraph(words);
        Element typed = (Element) paragraph.cloneNode(true);
        WordBody.children(typed).stream()
                .filter(child -> !child.getLocalName().equals("pPr"))
                .forEach(typed::removeChild);
        Element run = body.element("r");
        Element content = body.element("t");
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

    /** Gives a paragraph of one style another one. */
    WordEditor style(String words, String from, String to) {
        body.all("pStyle").stream()
                .filter(style -> style.getAttributeNS(W, "val").equals(from)
                        && WordBody.around(style, "p").getTextContent().contains(words))
                .forEach(style -> style.setAttributeNS(W, "w:val", to));
        return this;
    }

    /** Deletes a paragraph. */
    WordEditor delete(String words) {
        delete(body.paragraph(words));
        return this;
    }

    /** Deletes what stands in the content control of a clause; without tracking the control too. */
    WordEditor deleteClause(String tag) {
        Element control = body.all("tag").stream()
                .filter(one -> one.getAttributeNS(W, "val").equals(tag))
                .map(one -> (Element) one.getParentNode().getParentNode())
                .findFirst()
                .orElseThrow();
        if (author.isEmpty()) {
            control.getParentNode().removeChild(control);
        } else {
            WordBody.elements(control, "p").forEach(this::delete);
        }
        return this;
    }

    /** Moves a paragraph behind another one. */
    WordEditor move(String words, String behind) {
        Element paragraph = body.paragraph(words);
        Element target = body.paragraph(behind);
        Element moved = (Element) paragraph.cloneNode(true);
        target.getParentNode().insertBefore(moved, target.getNextSibling());
        if (author.isEmpty()) {
            paragraph.getParentNode().removeChild(paragraph);
            return this;
        }
        WordBody.elements(moved, "r").forEach(run -> wrap(run, "moveTo"));
        mark(moved, "moveTo");
        WordBody.elements(paragraph, "r").forEach(run -> wrap(run, "moveFrom"));
        mark(paragraph, "moveFrom");
        return this;
    }

    /** Deletes a row. */
    WordEditor deleteRow(String words) {
        Element row = body.row(words);
        if (author.isEmpty()) {
            row.getParentNode().removeChild(row);
        } else {
            WordBody.elements(row, "p").forEach(this::delete);
            body.properties(row, "trPr").appendChild(revision("del"));
        }
        return this;
    }

    /** Doubles a row, and types other words over some in the copy. */
    WordEditor insertRow(String words, String by) {
        Element row = body.row(words);
        Element copy = (Element) row.cloneNode(true);
        row.getParentNode().insertBefore(copy, row.getNextSibling());
        WordBody.elements(copy, "t").stream()
                .filter(text -> text.getTextContent().contains(words))
                .forEach(text -> text.setTextContent(text.getTextContent().replace(words, by)));
        if (!author.isEmpty()) {
            WordBody.elements(copy, "r").forEach(this::inserted);
            body.properties(copy, "trPr").appendChild(revision("ins"));
        }
        return this;
    }

    /** Parts a paragraph behind some words. */
    WordEditor split(String words) {
        replaceNothing(words);
        Element first = body.paragraph(words);
        Element second = (Element) first.cloneNode(false);
        WordBody.children(first).stream()
                .filter(child -> child.getLocalName().equals("pPr"))
                .forEach(child -> second.appendChild(child.cloneNode(true)));
        Node next = body.run(words).getNextSibling();
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
        Element first = body.paragraph(words);
        if (!author.isEmpty()) {
            mark(first, "del");
            return this;
        }
        Element second = (Element) Objects.requireNonNull(first.getNextSibling());
        WordBody.children(second).stream()
                .filter(child -> !child.getLocalName().equals("pPr"))
                .forEach(first::appendChild);
        second.getParentNode().removeChild(second);
        return this;
    }

    /** Cuts a run behind some words. */
    private void replaceNothing(String words) {
        Element run = body.run(words);
        String text = run.getTextContent();
        int end = text.indexOf(words) + words.length();
        Element rest = (Element) run.cloneNode(true);
        WordBody.words(run).setTextContent(text.substring(0, end));
        WordBody.words(rest).setTextContent(text.substring(end));
        run.getParentNode().insertBefore(rest, run.getNextSibling());
    }

    private void delete(Element paragraph) {
        if (author.isEmpty()) {
            paragraph.getParentNode().removeChild(paragraph);
        } else {
            WordBody.elements(paragraph, "r").forEach(this::deleted);
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
            WordBody.elements(run, "t").forEach(text -> body.rename(text, "delText"));
            wrap(run, "del");
        }
    }

    private void wrap(Element run, String change) {
        Element around = revision(change);
        run.getParentNode().replaceChild(around, run);
        around.appendChild(run);
    }

    private void mark(Element paragraph, String change) {
        Element properties = body.properties(body.properties(paragraph, "pPr"), "rPr");
        properties.insertBefore(revision(change), properties.getFirstChild());
    }

    private Element revision(String change) {
        Element revision = body.element(change);
        revision.setAttributeNS(W, "w:id", "1");
        revision.setAttributeNS(W, "w:author", author);
        if (!date.isEmpty()) {
            revision.setAttributeNS(W, "w:date", date);
        }
        return revision;
    }
}
