package org.agreement.plugin.docx.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.agreement.api.review.Aside;
import org.agreement.api.review.Aside.Kind;
import org.agreement.api.review.UnreadableDocument;

/** Reads what stands beside the text of a document. The pages of one document may have the same head in several parts: it is told once. */
final class AsideReader {

    /** Nobody can read as many. */
    static final int MOST = 100_000;

    private final Styles styles;
    private final Lists lists;
    private final Set<Aside> heads = new LinkedHashSet<>();
    private final List<Aside> others = new ArrayList<>();

    private AsideReader(Styles styles, Lists lists) {
        this.styles = styles;
        this.lists = lists;
    }

    /** Headers and footers, then pictures, those in notes as well, then comments. */
    static List<Aside> read(WordPackage document) throws UnreadableDocument {
        AsideReader reader =
                new AsideReader(Styles.read(document.open("styles")), Lists.read(document.open("numbering")));
        for (String part : document.allRelated("header")) {
            reader.head(document.openPart(part), Kind.HEADER);
        }
        for (String part : document.allRelated("footer")) {
            reader.head(document.openPart(part), Kind.FOOTER);
        }
        reader.each(document.openMain(), "body");
        for (String kind : List.of("footnote", "endnote", "comment")) {
            for (String part : document.allRelated(kind + "s")) {
                reader.each(document.openPart(part), kind);
            }
        }
        List<Aside> all = new ArrayList<>(reader.heads);
        all.addAll(reader.others);
        return all;
    }

    private void head(PartReader part, Kind kind) throws UnreadableDocument {
        if (part.nextChild(0)) {
            BlockReader blocks = blocks(part);
            blocks.leaveOutPages();
            for (Line line : lines(blocks)) {
                add(heads, new Aside(kind, "", line.text()));
            }
        }
    }

    private void each(PartReader part, String name) throws UnreadableDocument {
        if (!part.nextChild(0)) {
            return;
        }
        while (part.nextChild(1)) {
            if (part.name().equals(name)) {
                String author = Revision.of(part).author();
                List<Line> lines = lines(blocks(part));
                if (name.equals("comment")) {
                    String words = lines.stream().map(Line::text).collect(Collectors.joining(" "));
                    add(others, new Aside(Kind.COMMENT, author, words));
                }
            } else {
                part.skip();
            }
        }
    }

    private BlockReader blocks(PartReader part) {
        return new BlockReader(part, Version.AFTER, styles, lists, new Notes());
    }

    /** The lines inside the element that was just entered; pictures among them are noted. */
    private List<Line> lines(BlockReader blocks) throws UnreadableDocument {
        List<Line> lines = blocks.read(Optional.empty());
        for (String picture : blocks.pictures()) {
            add(others, new Aside(Kind.PICTURE, "", picture));
        }
        return lines;
    }

    private static void add(Collection<Aside> asides, Aside aside) throws UnreadableDocument {
        asides.add(aside);
        if (asides.size() > MOST) {
            throw Unreadable.crowded(MOST);
        }
    }
}
