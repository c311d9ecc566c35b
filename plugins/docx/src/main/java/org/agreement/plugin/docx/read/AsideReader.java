package org.agreement.plugin.docx.read;

import java.util.ArrayList;
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

    private final Styles styles;
    private final Lists lists;
    private final Set<Aside> heads = new LinkedHashSet<>();
    private final List<Aside> others = new ArrayList<>();

    private AsideReader(Styles styles, Lists lists) {
        this.styles = styles;
        this.lists = lists;
    }

    /** Headers and footers, then pictures, then comments. */
    static List<Aside> read(WordPackage document) throws UnreadableDocument {
        AsideReader reader =
                new AsideReader(Styles.read(document.open("styles")), Lists.read(document.open("numbering")));
        for (PartReader part : document.openAll("header")) {
            reader.head(part, Kind.HEADER);
        }
        for (PartReader part : document.openAll("footer")) {
            reader.head(part, Kind.FOOTER);
        }
        reader.each(document.openMain(), "body");
        for (PartReader part : document.openAll("comments")) {
            reader.each(part, "comment");
        }
        List<Aside> all = new ArrayList<>(reader.heads);
        all.addAll(reader.others);
        return all;
    }

    private void head(PartReader part, Kind kind) throws UnreadableDocument {
        if (part.nextChild(0)) {
            lines(part).forEach(line -> heads.add(new Aside(kind, "", line.text())));
        }
    }

    private void each(PartReader part, String name) throws UnreadableDocument {
        if (!part.nextChild(0)) {
            return;
        }
        while (part.nextChild(1)) {
            if (part.name().equals(name)) {
                String author = Revision.of(part).author();
                List<Line> lines = lines(part);
                if (name.equals("comment")) {
                    String words = lines.stream().map(Line::text).collect(Collectors.joining(" "));
                    others.add(new Aside(Kind.COMMENT, author, words));
                }
            } else {
                part.skip();
            }
        }
    }

    /** The lines inside the element that was just entered; pictures among them are noted. */
    private List<Line> lines(PartReader part) throws UnreadableDocument {
        BlockReader blocks = new BlockReader(part, Version.AFTER, styles, lists, new Notes());
        List<Line> lines = blocks.read(Optional.empty());
        blocks.pictures().forEach(picture -> others.add(new Aside(Kind.PICTURE, "", picture)));
        return lines;
    }
}
