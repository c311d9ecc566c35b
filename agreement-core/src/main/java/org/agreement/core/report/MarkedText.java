package org.agreement.core.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.review.Finding;
import org.agreement.api.review.Passage;
import org.agreement.core.refusal.Language;
import org.agreement.core.render.Html;
import org.agreement.core.report.MarkedLine.Numbered;
import org.agreement.core.review.LineNumbers;
import org.agreement.core.review.Reviewed;
import org.agreement.core.review.TextIndex;

/** A text with marks, line by line, and the findings of each line beside it. */
final class MarkedText {

    private final Html page;
    private final String prefix;
    private final TextIndex text;
    private final LineNumbers lines;
    private final MarkedLine marked;
    private final MarginNote notes;
    private final List<Numbered> findings = new ArrayList<>();
    private final TreeMap<Integer, Passage> passages = new TreeMap<>();
    private final Set<ClauseId> anchored = new HashSet<>();

    MarkedText(Reviewed reviewed, Language language, RuleLinks links, String prefix, Html page) {
        this.page = page;
        this.prefix = prefix;
        this.text = new TextIndex(reviewed.text().text());
        this.lines = new LineNumbers(reviewed.text().text());
        this.marked = new MarkedLine(text, language, prefix, page);
        this.notes = new MarginNote(language, links, page);
        for (Finding finding : reviewed.findings()) {
            findings.add(new Numbered(findings.size() + 1, finding));
        }
        reviewed.text().passages().forEach(passage -> passages.put(passage.start(), passage));
    }

    /** Adds every line that is not blank. */
    void write() {
        int next = 0;
        List<Numbered> open = new ArrayList<>();
        for (int line = 1; line <= lines.count(); line++) {
            int start = lines.start(line);
            int after = line < lines.count() ? lines.start(line + 1) : Integer.MAX_VALUE;
            open.removeIf(one -> one.finding().end() <= start);
            List<Numbered> here = new ArrayList<>();
            while (next < findings.size() && findings.get(next).finding().start() < after) {
                here.add(findings.get(next));
                next++;
            }
            String words = text.words(start, after);
            String printed = words.stripTrailing();
            open.addAll(here);
            if (!printed.isBlank() || !here.isEmpty()) {
                row(line, start, start + printed.codePointCount(0, printed.length()), open, here);
            }
        }
    }

    private void row(int line, int start, int end, List<Numbered> open, List<Numbered> here) {
        Map.Entry<Integer, Passage> entry = passages.ceilingEntry(start);
        String kind = entry != null && entry.getKey() <= end ? kind(entry.getValue()) : "paragraph";
        page.raw(here.isEmpty() ? "<div class=\"row plain\"" : "<div class=\"row\"");
        if (entry != null && entry.getKey() <= end) {
            entry.getValue()
                    .clause()
                    .filter(anchored::add)
                    .ifPresent(clause -> page.raw(" id=\"")
                            .text(prefix + Html.anchor(clause))
                            .raw("\""));
        }
        page.raw("><span class=\"number\">")
                .text(String.valueOf(line))
                .raw("</span><p lang=\"zh-CN\" class=\"" + kind + "\"");
        page.raw(kind.equals("paragraph") ? ">" : " role=\"heading\" aria-level=\"3\">");
        marked.write(start, end, open);
        page.raw("</p>");
        if (!here.isEmpty()) {
            page.raw("\n<div class=\"notes\">\n");
            here.forEach(one -> notes.write(one.finding(), prefix, one.number()));
            page.raw("</div>");
        }
        page.raw("</div>\n");
    }

    private static String kind(Passage passage) {
        return switch (passage.kind()) {
            case TITLE -> "title";
            case SECTION -> "section";
            case CLAUSE -> "clause";
            default -> "paragraph";
        };
    }
}
