package org.agreement.plugin.docx.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.agreement.api.review.UnreadableDocument;

/** Reads paragraphs, tables and what holds them, in one version of the document. */
final class BlockReader {

    /** Words are as many as the part holds, but numbers are made of little. */
    private static final int MOST_IN_NUMBERS = 16 << 20;

    private final PartReader part;
    private final Version version;
    private final Styles styles;
    private final ListNumbers numbers;
    private final RunReader runs;
    private final TableReader tables;
    private final Apart apart;
    private int contents;
    private int charactersOfNumbers;
    private final List<String> pictures = new ArrayList<>();
    private final Deque<String> tags = new ArrayDeque<>();
    private Optional<Revision> revision = Optional.empty();

    BlockReader(PartReader part, Version version, Styles styles, Lists lists, Notes notes) {
        this.part = part;
        this.version = version;
        this.styles = styles;
        this.numbers = new ListNumbers(lists, styles);
        this.runs = new RunReader(part, this, styles, notes);
        this.tables = new TableReader(part, this);
        this.apart = new Apart(styles);
    }

    /** The tag of the innermost content control that has one. */
    String tag() {
        return tags.isEmpty() ? "" : tags.element();
    }

    /** Notes a picture. */
    void picture(String description) {
        pictures.add(description);
    }

    /** Reads the head or the foot of pages, and leaves their numbers out. */
    void leaveOutPages() {
        runs.fields().leaveOutPages();
    }

    /** What the pictures that were read are said to show. */
    List<String> pictures() {
        return pictures;
    }

    Version version() {
        return version;
    }

    /** The tracked change that is read. */
    Optional<Revision> revision() {
        return revision;
    }

    /** Begins a tracked change, or goes back to what it stands in. */
    void revise(Optional<Revision> change) {
        revision = change;
    }

    /** The lines of the cell that was just entered, empty if this version of the row has none; leaves it. */
    Optional<List<Line>> cell(Optional<Piece.Anchor> host) throws UnreadableDocument {
        Story story = new Story();
        blocks(story, host);
        return story.isLeftOut() ? Optional.empty() : Optional.of(lines(story, host));
    }

    /**
     * The lines inside the element that was just entered; leaves it.
     *
     * @param host what comments are fastened to, where they cannot stand beside the words
     */
    List<Line> read(Optional<Piece.Anchor> host) throws UnreadableDocument {
        Story story = new Story();
        blocks(story, host);
        return lines(story, host);
    }

    private static List<Line> lines(Story story, Optional<Piece.Anchor> host) {
        return host.isPresent()
                ? story.lines().stream()
                        .map(line -> line.fastenedTo(host.get()))
                        .toList()
                : story.lines();
    }

    private void blocks(Story story, Optional<Piece.Anchor> host) throws UnreadableDocument {
        boolean chosen = false;
        boolean alternatives = part.name().equals("mc:AlternateContent");
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (alternatives && chosen) {
                part.skip();
            } else {
                block(story, host);
            }
            chosen = true;
        }
    }

    private void block(Story story, Optional<Piece.Anchor> host) throws UnreadableDocument {
        switch (part.name()) {
            case "p" -> paragraph(story, host);
            case "tbl" -> story.add(tables.read(host));
            case "sdt" -> control(story, host);
            case "tcPr" -> cellProperties(story);
            case "ins", "moveTo", "del", "moveFrom" -> revised(() -> blocks(story, host));
            case "customXml", "smartTag", "mc:AlternateContent", "mc:Choice", "mc:Fallback" -> blocks(story, host);
            case "altChunk", "subDoc" -> throw Unreadable.imported();
            default -> part.skip();
        }
    }

    /** Reads what the element holds that was just entered. */
    private interface Content {
        void read() throws UnreadableDocument;
    }

    /** Reads what was inserted or deleted, if this version has it. */
    private void revised(Content content) throws UnreadableDocument {
        if (version.shows(part.name())) {
            Optional<Revision> around = revision;
            revise(Optional.of(Revision.of(part)));
            content.read();
            revise(around);
        } else {
            part.skip();
        }
    }

    /** What the cell says of itself holds until its row goes on. */
    private void cellProperties(Story story) throws UnreadableDocument {
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (version.shows(part.name())) {
                revise(Optional.of(Revision.of(part)));
            } else if (Version.isChange(part.name())) {
                story.leaveOut();
            }
            part.skip();
        }
    }

    private void control(Story story, Optional<Piece.Anchor> host) throws UnreadableDocument {
        ControlProperties properties = ControlProperties.NONE;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("sdtPr")) {
                properties = ControlProperties.read(part);
            } else if (part.name().equals("sdtContent")) {
                content(story, host, properties);
            } else {
                part.skip();
            }
        }
    }

    private void content(Story story, Optional<Piece.Anchor> host, ControlProperties properties)
            throws UnreadableDocument {
        tags.push(properties.tag().orElse(tag()));
        int inside = properties.contents() || Apart.isContents(tag()) ? 1 : 0;
        contents += inside;
        blocks(story, host);
        contents -= inside;
        tags.pop();
    }

    private void paragraph(Story story, Optional<Piece.Anchor> host) throws UnreadableDocument {
        ParagraphText text = story.begin(part.paragraph());
        text.revise(revision);
        ParagraphProperties properties = ParagraphProperties.NONE;
        text.hide(styles.hidingOfParagraph(properties.style()));
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("pPr")) {
                properties = ParagraphProperties.read(part, version);
                text.hide(styles.hidingOfParagraph(properties.style()));
            } else {
                inline(text, host);
            }
        }
        runs.fields().endParagraph();
        if (properties.joined()) {
            story.leaveOpen(text);
        } else if (apart.isEntry(properties.style(), text, contents > 0) || Apart.isNote(tag(), text.words())) {
            story.drop(text);
        } else {
            story.end(text, number(properties), tag(), properties.end());
        }
    }

    private String number(ParagraphProperties properties) throws UnreadableDocument {
        String number = numbers.next(properties.style(), properties.list());
        charactersOfNumbers += number.length();
        if (charactersOfNumbers > MOST_IN_NUMBERS) {
            throw Unreadable.tooBig("numbering");
        }
        return number;
    }

    /** What stands in a paragraph. */
    private void inline(ParagraphText text, Optional<Piece.Anchor> host) throws UnreadableDocument {
        switch (part.name()) {
            case "r" -> runs.read(text, host);
            case "ins", "moveTo", "del", "moveFrom" -> {
                Optional<Revision> around = revision;
                revised(() -> {
                    text.revise(revision);
                    inlines(text, host, false);
                });
                text.revise(around);
            }
            case "hyperlink" -> {
                text.link(true);
                inlines(text, host, false);
                text.link(false);
            }
            case "fldSimple" -> {
                if (runs.fields().leavesOut(part.attribute("instr").orElse(""))) {
                    part.skip();
                } else {
                    inlines(text, host, false);
                }
            }
            case "smartTag",
                    "customXml",
                    "sdt",
                    "sdtContent",
                    "dir",
                    "bdo",
                    "mc:Choice",
                    "mc:Fallback",
                    "m:oMathPara",
                    "m:oMath" -> inlines(text, host, false);
            case "mc:AlternateContent" -> inlines(text, host, true);
            case "subDoc" -> throw Unreadable.imported();
            default -> {
                if (part.name().startsWith("m:")) {
                    formula(text, host);
                } else {
                    part.skip();
                }
            }
        }
    }

    private void inlines(ParagraphText text, Optional<Piece.Anchor> host, boolean first) throws UnreadableDocument {
        boolean chosen = false;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (first && chosen) {
                part.skip();
            } else {
                inline(text, host);
            }
            chosen = true;
        }
    }

    /** The characters of a formula, one behind the other. */
    private void formula(ParagraphText text, Optional<Piece.Anchor> host) throws UnreadableDocument {
        if (part.name().equals("m:t")) {
            int paragraph = part.paragraph();
            Piece.Anchor anchor = host.orElse(Piece.Anchor.endOf(paragraph));
            text.add(part.characters(), paragraph, Math.max(1, part.runsOfParagraph()), anchor);
        } else {
            inlines(text, host, false);
        }
    }
}
