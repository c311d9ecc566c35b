package org.agreement.cli;

import static org.agreement.cli.WordFile.W;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the body of a Word document as its reader sees it, and notes what Word would stumble over or count wrongly. */
final class WordGate extends DefaultHandler {

    private static final Pattern FIELD = Pattern.compile(" REF (\\w+) \\\\n \\\\h ");
    private static final Pattern OTHER_FIELD =
            Pattern.compile(" TOC \\\\o \"1-1\" \\\\h \\\\z | PAGEREF (\\w+) \\\\h ");
    private static final Pattern LITERAL = Pattern.compile("(?<!发出)第[零一二三四五六七八九十百]+[章条]");
    private static final int LONGEST_TAG = 64;
    private static final String NO_LIST = "0";

    private final WordLists lists;
    private final Set<String> known;
    private final List<String> faults = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder literal = new StringBuilder();
    private final StringBuilder field = new StringBuilder();
    private final Map<String, String> bookmarks = new LinkedHashMap<>();
    private final List<Map.Entry<String, String>> references = new ArrayList<>();
    private final Set<String> unique = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<StringBuilder> instructions = new ArrayDeque<>();
    private Optional<WordLists.Place> place = Optional.empty();
    private String style = "";
    private String number = "";
    private String target = "";
    private boolean contents;

    /**
     * A gate for one document.
     *
     * @param known ids of styles and relationships, as {@code style Text} and {@code relationship rId1}
     */
    private WordGate(WordLists lists, Set<String> known) {
        this.lists = lists;
        this.known = known;
    }

    /** A gate that has read the body of a document. */
    static WordGate of(WordFile file) throws Exception {
        Set<String> known = new TreeSet<>();
        file.relationships().forEach(id -> known.add("relationship " + id));
        WordFile.elements(file.tree("word/styles.xml").getElementsByTagNameNS(W, "style"))
                .forEach(style -> known.add("style " + style.getAttributeNS(W, "styleId")));
        WordGate gate = new WordGate(new WordLists(file), known);
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.newSAXParser().parse(new ByteArrayInputStream(file.part(WordFile.BODY)), gate);
        return gate;
    }

    /** What is wrong, once all is read. */
    List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        instructions.forEach(instruction -> all.add("field without end: " + instruction));
        references.stream()
                .filter(reference -> !reference.getValue().equals(bookmarks.get(reference.getKey())))
                .forEach(reference -> all.add(reference + " but the number is " + bookmarks.get(reference.getKey())));
        return all;
    }

    /** The text with the numbers that Word counts, without the table of contents. */
    String text() {
        return text.toString();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        open.push(name);
        String value = attributes.getValue(W, "val");
        switch (name) {
            case "p" -> startParagraph();
            case "pStyle" -> {
                style = value;
                place = lists.place(value);
                known("style " + value);
            }
            case "tblStyle" -> known("style " + value);
            case "rStyle" -> {
                known("style " + value);
                if (open.contains("fldSimple")) {
                    faults.add("a number that loses its look when Word counts it again: " + target);
                }
            }
            case "headerReference", "footerReference" ->
                known("relationship "
                        + attributes.getValue(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
            case "numId" ->
                place = Optional.of(new WordLists.Place(
                        value,
                        place.filter(p -> p.list().equals(value))
                                .map(WordLists.Place::level)
                                .orElse(0)));
            case "tag" -> {
                unique("tag " + value);
                if (value.length() > LONGEST_TAG) {
                    faults.add("long tag " + value);
                }
            }
            case "id" -> unique("control " + value);
            case "ins", "del" -> unique("change " + attributes.getValue(W, "id"));
            case "docPartGallery" -> contents = value.equals("Table of Contents");
            case "bookmarkStart" -> bookmark(attributes.getValue(W, "id"), attributes.getValue(W, "name"));
            case "bookmarkEnd" -> unique("end of bookmark " + attributes.getValue(W, "id"));
            case "hyperlink" -> {
                target = attributes.getValue(W, "anchor");
                field.setLength(0);
            }
            case "fldSimple" -> field(attributes.getValue(W, "instr"));
            case "fldChar" -> mark(attributes.getValue(W, "fldCharType"));
            case "br", "tab" -> text.append('\n');
            default -> {}
        }
    }

    private void startParagraph() {
        style = "";
        number = "";
        place = Optional.empty();
        literal.setLength(0);
    }

    private void bookmark(String id, String name) {
        unique("bookmark " + id);
        unique("bookmark " + name);
        bookmarks.put(name, number);
    }

    private void field(String instruction) {
        var matcher = FIELD.matcher(instruction);
        if (matcher.matches()) {
            target = matcher.group(1);
        } else {
            faults.add("no reference: " + instruction);
        }
        field.setLength(0);
    }

    /** A mark of a field of several runs. */
    private void mark(String kind) {
        if (kind.equals("begin")) {
            instructions.push(new StringBuilder());
            return;
        }
        String instruction = instructions.element().toString();
        boolean reference = FIELD.matcher(instruction).matches();
        if (kind.equals("end")) {
            instructions.pop();
            if (reference) {
                endField();
            }
        } else if (reference) {
            field(instruction);
        } else {
            var matcher = OTHER_FIELD.matcher(instruction);
            if (!matcher.matches()
                    || (matcher.group(1) != null && !matcher.group(1).equals(target))) {
                faults.add("no field for " + target + ": " + instruction);
            }
        }
    }

    private void endField() {
        references.add(Map.entry(target, field.toString()));
        target = "";
    }

    private void unique(String what) {
        if (!unique.add(what)) {
            faults.add("twice: " + what);
        }
    }

    private void known(String what) {
        if (!known.contains(what)) {
            faults.add("unknown: " + what);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        open.pop();
        switch (name) {
            case "pPr" ->
                place.filter(in -> !in.list().equals(NO_LIST)).map(lists::next).ifPresent(next -> {
                    number = next.shown();
                    text.append(next.shown()).append(next.spaced() ? " " : "");
                });
            case "p" -> {
                text.append('\n');
                if (!style.equals("Note") && LITERAL.matcher(literal).find()) {
                    faults.add("literal number: " + literal);
                }
            }
            case "fldSimple" -> endField();
            case "hyperlink" -> {
                references.add(Map.entry(target, field.substring(0, field.indexOf(" "))));
                target = "";
            }
            case "sdt" -> contents = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if ("instrText".equals(open.peek())) {
            instructions.element().append(characters, start, length);
        } else if ("t".equals(open.peek())) {
            (target.isEmpty() ? literal : field).append(characters, start, length);
            if (!contents) {
                text.append(characters, start, length);
            }
        }
    }
}
