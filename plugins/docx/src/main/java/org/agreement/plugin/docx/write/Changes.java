package org.agreement.plugin.docx.write;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.agreement.api.render.Redline;
import org.agreement.api.render.Redline.Change;

/** Writes words as tracked changes. */
final class Changes {

    private static final String UNKNOWN = "\uFFFD";

    private final Markup out;
    private final String author;
    private final LocalDateTime at;
    private int changes;

    Changes(Markup out, Redline redline) {
        this.out = out;
        this.author = redline.author();
        this.at = redline.at().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Writes the words of a paragraph that is open. */
    void write(List<Redline.Run> runs) {
        for (Redline.Run run : runs) {
            open(run.change(), ">");
            boolean deleted = run.change() == Change.DELETED;
            out.raw("<w:r>")
                    .raw(isWide(run.text()) ? "<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>" : "")
                    .raw(deleted ? "<w:delText xml:space=\"preserve\">" : "<w:t xml:space=\"preserve\">")
                    .text(held(run.text()))
                    .raw(deleted ? "</w:delText></w:r>" : "</w:t></w:r>");
            out.raw(
                    switch (run.change()) {
                        case NONE -> "";
                        case DELETED -> "</w:del>";
                        case INSERTED -> "</w:ins>";
                    });
        }
    }

    /** Writes that the whole paragraph or row whose properties are open is in one version only. */
    void mark(Change change) {
        open(change, "/>");
    }

    private void open(Change change, String end) {
        if (change == Change.NONE) {
            return;
        }
        changes++;
        out.raw(change == Change.DELETED ? "<w:del w:id=\"" : "<w:ins w:id=\"")
                .raw(changes)
                .raw("\" w:author=\"")
                .text(held(author))
                .raw("\" w:date=\"")
                .raw(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at))
                .raw("Z\"")
                .raw(end);
    }

    /** Words of anybody: a character that XML cannot hold shows as unknown. */
    private static String held(String text) {
        return text.codePoints()
                .mapToObj(c -> isHeld(c) ? Character.toString(c) : UNKNOWN)
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static boolean isHeld(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    private static boolean isWide(String text) {
        return text.chars().anyMatch(c -> c > 0x7F && c < 0x2E80);
    }
}
