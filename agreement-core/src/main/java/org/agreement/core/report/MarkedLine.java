package org.agreement.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.agreement.api.review.Finding;
import org.agreement.core.refusal.Language;
import org.agreement.core.render.Html;
import org.agreement.core.review.SourceLine;
import org.agreement.core.review.TextIndex;

/**
 * A line of a text with marks on the words that findings are about. Findings may overlap: each stretch of the line bears the
 * classes of all that cover it, and the style sheet shows the gravest one that is not filtered out.
 */
final class MarkedLine {

    /**
     * Where a mark begins or ends.
     *
     * @param change 1 or -1
     */
    private record Border(int place, int change, String classes) {}

    /** A numbered finding. */
    record Numbered(int number, Finding finding) {

        String classes() {
            return finding.severity().text() + "-" + finding.findingClass().text();
        }
    }

    private final TextIndex text;
    private final Language language;
    private final String prefix;
    private final Html page;

    MarkedLine(TextIndex text, Language language, String prefix, Html page) {
        this.text = text;
        this.language = language;
        this.prefix = prefix;
        this.page = page;
    }

    /**
     * Adds a line.
     *
     * @param start its first code point
     * @param end the code point after its last one
     * @param covering the findings that begin before its end and end after its start, or begin in it
     */
    void write(int start, int end, List<Numbered> covering) {
        List<Border> borders = new ArrayList<>();
        NavigableMap<Integer, List<Numbered>> ending = new TreeMap<>();
        for (Numbered one : covering) {
            int from = Math.max(start, one.finding().start());
            int to = Math.min(end, one.finding().end());
            if (to > from) {
                borders.add(new Border(from, 1, one.classes()));
                borders.add(new Border(to, -1, one.classes()));
            }
            if (one.finding().start() >= start) {
                ending.computeIfAbsent(Math.max(from, to), place -> new ArrayList<>())
                        .add(one);
            }
        }
        borders.sort(Comparator.comparingInt(Border::place));
        Map<String, Integer> marks = new TreeMap<>();
        int place = start;
        for (Border border : borders) {
            place = stretch(place, border.place(), marks, ending);
            marks.merge(border.classes(), border.change(), Integer::sum);
            marks.remove(border.classes(), 0);
        }
        stretch(place, end, marks, ending);
        references(ending.getOrDefault(end, List.of()));
    }

    /** Adds what lies between two places, with the references that stand in it or at its beginning. */
    private int stretch(int from, int to, Map<String, Integer> marks, NavigableMap<Integer, List<Numbered>> ending) {
        int place = from;
        for (Map.Entry<Integer, List<Numbered>> next :
                List.copyOf(ending.subMap(from, to).entrySet())) {
            words(place, next.getKey(), marks);
            references(next.getValue());
            ending.remove(next.getKey());
            place = next.getKey();
        }
        words(place, to, marks);
        return to;
    }

    private void words(int from, int to, Map<String, Integer> marks) {
        if (from >= to) {
            return;
        }
        String words = SourceLine.printable(text.words(from, to));
        if (marks.isEmpty()) {
            page.text(words);
        } else {
            page.raw("<mark class=\"").text(String.join(" ", marks.keySet())).raw("\">");
            page.text(words).raw("</mark>");
        }
    }

    private void references(List<Numbered> found) {
        for (Numbered one : found) {
            page.raw("<a class=\"ref ")
                    .text(one.finding().severity().text() + " "
                            + one.finding().findingClass().text())
                    .raw("\" href=\"#")
                    .text(prefix + "n" + one.number())
                    .raw("\" id=\"")
                    .text(prefix + "r" + one.number())
                    .raw("\" aria-label=\"")
                    .text(language.of(ReportWords.finding(one.number())))
                    .raw("\">")
                    .text(String.valueOf(one.number()))
                    .raw("</a>");
        }
    }
}
