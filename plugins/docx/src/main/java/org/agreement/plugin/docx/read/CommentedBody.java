package org.agreement.plugin.docx.read;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.agreement.api.review.UnreadableDocument;
import org.agreement.plugin.docx.read.CommentMarks.Mark;

/** Copies the main part of a document with the marks of comments in it. */
final class CommentedBody {

    private final PartReader part;
    private final CommentMarks marks;
    private final XmlCopy copy;
    private final String namespace;

    private CommentedBody(PartReader part, CommentMarks marks, String namespace) {
        this.part = part;
        this.marks = marks;
        this.copy = new XmlCopy(part.xml());
        this.namespace = namespace;
    }

    /**
     * Copies a part that was just opened.
     *
     * @param namespace that of its texts
     */
    static byte[] copy(PartReader part, CommentMarks marks, String namespace) throws UnreadableDocument {
        CommentedBody body = new CommentedBody(part, marks, namespace);
        body.copy();
        return body.copy.bytes();
    }

    private void copy() throws UnreadableDocument {
        while (part.hasNext()) {
            int paragraph = part.paragraph();
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && part.name().equals("r")
                    && !marks.ofRun(part.runs()).isEmpty()) {
                new Run(marks.ofRun(part.runs())).copy();
                continue;
            }
            if (event == XMLStreamConstants.END_ELEMENT && part.name().equals("p")) {
                List<Mark> atEnd = marks.ofParagraph(paragraph);
                atEnd.stream().filter(Mark::begins).forEach(this::mark);
                atEnd.stream().filter(mark -> !mark.begins()).forEach(this::mark);
            }
            copy.copy(event, part.xml());
        }
    }

    private void mark(Mark mark) {
        Element element = Element.at(part.xml(), namespace);
        String id = element.attribute("id", mark.comment());
        if (mark.begins()) {
            copy.add(element.empty("commentRangeStart", id));
        } else {
            copy.add(element.empty("commentRangeEnd", id));
            copy.add(element.holding("r", element.empty("commentReference", id)));
        }
    }

    /** Elements of texts, in the prefix that is bound at a place, or in one of their own. */
    private record Element(String prefix, String declaration) {

        static Element at(XMLStreamReader xml, String namespace) {
            String bound = xml.getNamespaceContext().getPrefix(namespace);
            return bound == null || bound.isEmpty()
                    ? new Element("w", " xmlns:w=\"" + namespace + "\"")
                    : new Element(bound, "");
        }

        String attribute(String name, int value) {
            return " " + prefix + ":" + name + "=\"" + value + "\"";
        }

        String empty(String name, String attributes) {
            return "<" + prefix + ":" + name + declaration + attributes + "/>";
        }

        String holding(String name, String inside) {
            return "<" + prefix + ":" + name + declaration + ">" + inside + "</" + prefix + ":" + name + ">";
        }
    }

    /** A run that is copied, and cut where comments begin or end. */
    private final class Run {

        private final List<Mark> pending;
        private int next;
        private int offset;
        private String tag = "";
        private String name = "";
        private String properties = "";
        private boolean underlined;

        Run(List<Mark> pending) {
            this.pending = pending;
        }

        void copy() throws UnreadableDocument {
            int inside = part.depth();
            marksUpTo(0);
            int from = copy.length();
            copy.copy(XMLStreamConstants.START_ELEMENT, part.xml());
            tag = copy.since(from);
            name = XmlCopy.name(part.xml());
            while (true) {
                int event = part.next();
                if (event == XMLStreamConstants.END_ELEMENT && part.depth() < inside) {
                    break;
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    child();
                } else {
                    copy.copy(event, part.xml());
                }
            }
            copy.add("</" + name + ">");
            marksUpTo(Integer.MAX_VALUE);
        }

        private boolean isDue(int place) {
            return next < pending.size() && pending.get(next).offset() <= place;
        }

        private void marksUpTo(int place) {
            while (isDue(place)) {
                mark(pending.get(next));
                next++;
            }
        }

        private void cut(int place) {
            copy.add("</" + name + ">");
            marksUpTo(place);
            copy.add(tag + properties);
        }

        private void child() throws UnreadableDocument {
            if (part.name().equals("rPr")) {
                properties();
                return;
            }
            if (isDue(offset)) {
                cut(offset);
            }
            if (RunText.isText(part.name())) {
                text();
            } else {
                offset += RunText.sign(part, underlined).length();
                copy.copyAll(part);
            }
        }

        private void properties() throws UnreadableDocument {
            int from = copy.length();
            int inside = part.depth();
            copy.copy(XMLStreamConstants.START_ELEMENT, part.xml());
            while (part.depth() >= inside) {
                int event = part.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && part.depth() == inside + 1
                        && part.name().equals("u")) {
                    underlined = RunText.isUnderlined(part);
                }
                copy.copy(event, part.xml());
            }
            properties = copy.since(from);
        }

        private void text() throws UnreadableDocument {
            boolean preserved = RunText.isPreserved(part);
            String element = XmlCopy.name(part.xml());
            String characters = part.characters();
            String kept = preserved ? characters : characters.trim();
            int from = 0;
            while (isDue(offset + kept.length() - 1)) {
                int to = pending.get(next).offset() - offset;
                copy.add(text(element, kept.substring(from, to), true));
                cut(offset + to);
                from = to;
            }
            copy.add(from == 0 ? text(element, characters, preserved) : text(element, kept.substring(from), true));
            offset += kept.length();
        }

        private static String text(String element, String characters, boolean preserved) {
            String space = preserved ? " xml:space=\"preserve\"" : "";
            return "<" + element + space + ">" + XmlCopy.escaped(characters, false) + "</" + element + ">";
        }
    }
}
