package org.agreement.plugin.docx.write;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.agreement.api.render.Redline;
import org.agreement.api.render.Redline.Change;

/** Writes words as tracked changes. */
final class Changes {

    /**
     * So much earlier are changes within a paragraph than those of whole ones. LibreOffice joins changes of the same minute: words at
     * the end of a paragraph would take that end with them when the next paragraph goes.
     */
    private static final Duration APART = Duration.ofMinutes(2);

    private static final String UNKNOWN = "\uFFFD";
    private static final String STRONG = "<w:rStyle w:val=\"Strong\"/>";

    private final Markup out;
    private final String author;
    private final LocalDateTime at;
    private final LocalDateTime within;
    private int changes;

    Changes(Markup out, Redline redline) {
        this.out = out;
        this.author = redline.author();
        this.at = redline.at().truncatedTo(ChronoUnit.SECONDS);
        this.within = at.minus(APART);
    }

    /**
     * Writes the words of a paragraph that is open.
     *
     * @param whole whether all of the paragraph is in one version only
     */
    void write(List<Redline.Run> runs, Change whole) {
        for (Redline.Run run : runs) {
            open(run.change(), whole == Change.NONE ? within : at, ">");
            boolean deleted = run.change() == Change.DELETED;
            out.raw("<w:r>")
                    .raw(look(run))
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

    private static String look(Redline.Run run) {
        String look = (run.strong() ? STRONG : "") + (isWide(run.text()) ? "<w:rFonts w:hint=\"eastAsia\"/>" : "");
        return look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>";
    }

    /** Writes that the row whose properties are open is in one version only. */
    void mark(Change change) {
        open(change, at, "/>");
    }

    /** Writes that the end of the paragraph whose properties are open is in one version only, and whether its number is bold. */
    void end(Change change, boolean strong) {
        if (change != Change.NONE || strong) {
            out.raw("<w:rPr>");
            mark(change);
            out.raw(strong ? STRONG + "</w:rPr>" : "</w:rPr>");
        }
    }

    private void open(Change change, LocalDateTime time, String end) {
        if (change == Change.NONE) {
            return;
        }
        changes++;
        out.raw(change == Change.DELETED ? "<w:del w:id=\"" : "<w:ins w:id=\"")
                .raw(changes)
                .raw("\" w:author=\"")
                .text(held(author))
                .raw("\" w:date=\"")
                .raw(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time))
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
