package org.agreement.plugin.docx.read;

import java.util.List;
import java.util.Optional;
import org.agreement.api.review.UnreadableDocument;

/** Reads runs: words of one formatting, and what stands among them. */
final class RunReader {

    private static final String TICKED = "☑";
    private static final String UNTICKED = "□";

    private final PartReader part;
    private final BlockReader blocks;
    private final Styles styles;
    private final Notes notes;
    private final Fields fields = new Fields();

    /** Whether there are words in the drawing that is read. */
    private boolean worded;

    /** Whether there is an image in the drawing that is read. */
    private boolean pictured;

    /** What the drawing is said to show. */
    private String shown = "";

    RunReader(PartReader part, BlockReader blocks, Styles styles, Notes notes) {
        this.part = part;
        this.blocks = blocks;
        this.styles = styles;
        this.notes = notes;
    }

    Fields fields() {
        return fields;
    }

    /** A run that is being read. */
    private static final class Run {
        private final ParagraphText text;
        private final Optional<Piece.Anchor> host;
        private final int ordinal;
        private final int paragraph;
        private final int run;
        private int offset;
        private boolean underlined;
        private Hiding own = Hiding.NONE;
        private Hiding ofStyle = Hiding.NONE;

        Run(ParagraphText text, Optional<Piece.Anchor> host, PartReader part) {
            this.text = text;
            this.host = host;
            this.ordinal = part.runs();
            this.paragraph = part.paragraph();
            this.run = part.runsOfParagraph();
        }

        boolean isHidden() {
            return own.over(ofStyle.within(text.hiding())).hides();
        }

        /** What a comment on the run as a whole is fastened to. */
        Piece.Anchor whole() {
            return host.orElse(Piece.Anchor.all(paragraph, ordinal));
        }

        /** What a comment on the next character is fastened to. */
        Piece.Anchor here() {
            return host.orElse(new Piece.Anchor(paragraph, ordinal, offset));
        }
    }

    /**
     * Reads the run that was just entered.
     *
     * @param host what comments on it are fastened to, where they cannot stand beside it
     */
    void read(ParagraphText text, Optional<Piece.Anchor> host) throws UnreadableDocument {
        Run run = new Run(text, host, part);
        text.run(run.whole());
        int inside = part.depth();
        while (part.nextChild(inside)) {
            child(run);
        }
    }

    private void child(Run run) throws UnreadableDocument {
        switch (part.name()) {
            case "rPr" -> properties(run);
            case "t" -> words(run);
            case "delText" -> {
                if (blocks.version() == Version.BEFORE) {
                    words(run);
                } else {
                    part.skip();
                }
            }
            case "instrText" -> fields.instruct(part.characters());
            case "fldChar" -> field(run);
            case "footnoteReference", "endnoteReference" -> {
                run.text.addBeside(notes.find(part.name(), part.attribute("id").orElse(""), run.whole()));
                part.skip();
            }
            case "drawing", "pict", "object" -> picture(run);
            case "ruby", "mc:AlternateContent" -> inside(run, part.name());
            default -> {
                String sign = RunText.sign(part, run.underlined);
                part.skip();
                add(run, sign);
            }
        }
    }

    private void words(Run run) throws UnreadableDocument {
        boolean preserved = RunText.isPreserved(part);
        add(run, RunText.printed(part.characters(), preserved, run.underlined));
    }

    /** A box to be ticked is a field without result. */
    private void field(Run run) throws UnreadableDocument {
        String kind = part.attribute("fldCharType").orElse("");
        boolean printed = fields.print() && !run.isHidden();
        fields.mark(kind);
        Optional<Boolean> ticked = ticked();
        if (printed && ticked.isPresent()) {
            run.text.add(ticked.get() ? TICKED : UNTICKED, run.paragraph, run.run, run.whole());
        }
    }

    /** Whether the box is ticked inside the element that was just entered; empty if there is none. */
    private Optional<Boolean> ticked() throws UnreadableDocument {
        Optional<Boolean> ticked = Optional.empty();
        int inside = part.depth();
        while (part.nextChild(inside)) {
            String name = part.name();
            if (name.equals("ffData")) {
                ticked = ticked();
            } else if (name.equals("checkBox")) {
                ticked = Optional.of(ticked().orElse(false));
            } else {
                boolean state = name.equals("checked") || (name.equals("default") && ticked.isEmpty());
                ticked = state ? Optional.of(part.on()) : ticked;
                part.skip();
            }
        }
        return ticked;
    }

    private void add(Run run, String printed) {
        if (fields.print() && !run.isHidden()) {
            run.text.add(printed, run.paragraph, run.run, run.here());
        }
        run.offset += printed.length();
    }

    private void properties(Run run) throws UnreadableDocument {
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("rPrChange") && blocks.version() == Version.BEFORE) {
                propertiesBefore(run);
                continue;
            }
            if (part.name().equals("u")) {
                run.underlined =
                        part.value().filter(value -> !value.equals("none")).isPresent();
            } else if (part.name().equals("rStyle")) {
                run.ofStyle = part.value().map(styles::hiding).orElse(Hiding.NONE);
            } else if (Hiding.isSwitch(part.name())) {
                run.own = run.own.with(part);
            }
            part.skip();
        }
    }

    /** Reads what the properties were before they were changed. */
    private void propertiesBefore(Run run) throws UnreadableDocument {
        run.underlined = false;
        run.own = Hiding.NONE;
        run.ofStyle = Hiding.NONE;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            if (part.name().equals("rPr")) {
                properties(run);
            } else {
                part.skip();
            }
        }
    }

    /** Reads a drawing; one with an image, or without words, is a picture. */
    private void picture(Run run) throws UnreadableDocument {
        boolean around = pictured;
        worded = false;
        pictured = false;
        shown = "";
        inside(run, part.name());
        if ((pictured || !worded) && !run.isHidden()) {
            blocks.picture(shown);
        }
        worded = true;
        pictured = around;
    }

    /** Boxes may stand anywhere inside drawings; of alternatives the first is read. */
    private void inside(Run run, String parent) throws UnreadableDocument {
        boolean chosen = false;
        int inside = part.depth();
        while (part.nextChild(inside)) {
            String name = part.name();
            boolean alternative = parent.equals("mc:AlternateContent");
            if (name.equals("rt") || (alternative && chosen)) {
                part.skip();
            } else if (name.equals("txbxContent")) {
                List<Line> lines = blocks.read(run.host.or(() -> Optional.of(run.whole())));
                worded |= !lines.isEmpty();
                if (!run.isHidden()) {
                    run.text.addBeside(lines);
                }
            } else if (name.equals("drawing") || name.equals("pict") || name.equals("object")) {
                picture(run);
            } else if (name.equals("r")) {
                read(run.text, Optional.of(run.whole()));
            } else if (name.equals("t") || (name.equals("delText") && blocks.version() == Version.BEFORE)) {
                String printed = RunText.printed(part.characters(), true, run.underlined);
                if (fields.print() && !run.isHidden()) {
                    run.text.add(printed, run.paragraph, run.run, run.whole());
                }
            } else {
                pictured |= Shown.isImage(part.xml());
                shown = shown.isEmpty() ? Shown.description(part.xml()) : shown;
                inside(run, name);
            }
            chosen = true;
        }
    }
}
