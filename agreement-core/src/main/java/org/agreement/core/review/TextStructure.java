package org.agreement.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.review.ForeignText;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;

/** Recognises title, chapters, clauses, items and tables of a plain or Markdown text by how its lines begin. */
public final class TextStructure {

    private static final int LONGEST_TITLE = 45;
    private static final int LONGEST_HEADING = 25;
    private static final int LONGEST_PASSAGE = 5 * Sentences.LONGEST;
    private static final String NUMERAL = "[零〇一二三四五六七八九十百千0-9０-９]{1,6}";

    /** How lines begin; only the beginning is ever matched, so that a long line costs no more than a short one. */
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(#{1,6})\\s{1,9}");

    private static final Pattern SECTION = Pattern.compile("第" + NUMERAL + "[章编部节篇]\\s{0,9}[、:：.．]?\\s{0,9}");
    private static final Pattern CLAUSE =
            Pattern.compile("(?:第" + NUMERAL + "条|[一二三四五六七八九十百]{1,4}\\s{0,9}[、，,.．])\\s{0,9}[、，,:：.．]?\\s{0,9}");
    private static final Pattern ITEM =
            Pattern.compile("(?:[（(]\\s{0,9}(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,3}|[a-zA-Z])\\s{0,9}[）)]"
                    + "|[0-9０-９]{1,3}(?:[.．][0-9]{1,3}){0,4}\\s{0,9}[.．、)）]?|[a-zA-Z][.．)）]|[①-⑳]|[-*+•·]\\s)");

    private static final Pattern NUMBERED = Pattern.compile("(?:#{1,6}\\s+)?(?:第" + NUMERAL
            + "[章编部节篇条]|[（(]\\s*[一二三四五六七八九十0-9０-９]{1,4}\\s*[）)]|[一二三四五六七八九十百]{1,4}\\s*[、，,.．]"
            + "|[0-9０-９]{1,3}(?:[.．][0-9]{1,3}){0,4}\\s*[.．、)）]|[0-9]{1,3}(?:\\.[0-9]{1,3}){1,4}\\s)\\s*");

    private final List<Passage> passages = new ArrayList<>();
    private String heading = "";

    private TextStructure() {}

    /** A text together with its passages. */
    public static ForeignText of(String text) {
        return new ForeignText(text, passages(text));
    }

    /** A document whose lines are not recognised yet, with what they are. */
    static ForeignText of(ForeignText document) {
        TextStructure structure = new TextStructure();
        document.passages().forEach(structure::passage);
        return new ForeignText(document.text(), structure.passages, document.spots(), document.marks());
    }

    /** How many characters at the beginning of a line are its number, which changes when clauses are added. */
    static int number(String line) {
        Matcher number = NUMBERED.matcher(line);
        return number.lookingAt() ? number.end() : 0;
    }

    /** The passages of a text: its lines that are not blank, without the space around them. */
    static List<Passage> passages(String text) {
        TextStructure structure = new TextStructure();
        int place = 0;
        int from = 0;
        while (from < text.length()) {
            int to = endOfLine(text, from);
            int first = from;
            while (first < to && isBlank(text.charAt(first))) {
                first++;
            }
            int last = to;
            while (last > first && isBlank(text.charAt(last - 1))) {
                last--;
            }
            int start = place + text.codePointCount(from, first);
            for (int part = first; part < last; part = endOfPart(text, part, last)) {
                String words = text.substring(part, endOfPart(text, part, last));
                structure.line(words, start);
                start += words.codePointCount(0, words.length());
            }
            int next = Math.min(to + 1, text.length());
            place += text.codePointCount(from, next);
            from = next;
        }
        return List.copyOf(structure.passages);
    }

    /** A line that nobody ends is several passages, so that what is found in a passage is near its beginning. */
    private static int endOfPart(String text, int from, int last) {
        int to = Math.min(last, from + LONGEST_PASSAGE);
        boolean splits = to < last && Character.isLowSurrogate(text.charAt(to));
        return splits ? to - 1 : to;
    }

    private static int endOfLine(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return to;
    }

    /** Also the ideographic space, and what prints as nothing. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private void line(String line, int start) {
        if (isTableRule(line)) {
            return;
        }
        int end = start + line.codePointCount(0, line.length());
        passage(new Passage(Kind.PARAGRAPH, start, end, line, "", Optional.empty(), Optional.empty()));
    }

    private void passage(Passage line) {
        Kind kind = line.kind() == Kind.PARAGRAPH && !line.text().isEmpty() ? kind(line.text()) : line.kind();
        passages.add(new Passage(kind, line.start(), line.end(), line.text(), heading, line.clause(), line.effect()));
    }

    /** The line between the head of a Markdown table and its rows. */
    private static boolean isTableRule(String line) {
        return line.startsWith("|") && line.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
    }

    private Kind kind(String line) {
        char first = line.charAt(0);
        if (first == '|') {
            return Kind.ROW;
        }
        Matcher markdown = MARKDOWN_HEADING.matcher(line);
        if (first == '#' && markdown.lookingAt()) {
            return headed(
                    withoutHashes(line.substring(markdown.end())),
                    passages.isEmpty() ? Kind.TITLE : depth(markdown.group(1).length()));
        }
        Matcher section = SECTION.matcher(line);
        if (first == '第' && section.lookingAt() && isHeading(line.substring(section.end()))) {
            return headed(line.substring(section.end()), Kind.SECTION);
        }
        Matcher clause = CLAUSE.matcher(line);
        if ("第一二三四五六七八九十百".indexOf(first) >= 0 && clause.lookingAt()) {
            String words = line.substring(clause.end());
            return isHeading(words) ? headed(words, Kind.CLAUSE) : Kind.PARAGRAPH;
        }
        if (ITEM.matcher(line).lookingAt()) {
            return Kind.ITEM;
        }
        return passages.isEmpty() && isTitle(line) ? headed(line, Kind.TITLE) : Kind.PARAGRAPH;
    }

    private static String withoutHashes(String words) {
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == '#' || isBlank(words.charAt(end - 1)))) {
            end--;
        }
        return words.substring(0, end);
    }

    private Kind headed(String words, Kind kind) {
        heading = kind == Kind.TITLE ? "" : words;
        return kind;
    }

    private static Kind depth(int level) {
        return level <= 2 ? Kind.SECTION : Kind.CLAUSE;
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE && isUnpunctuated(line);
    }

    private static boolean isHeading(String words) {
        if (words.length() > LONGEST_HEADING) {
            return false;
        }
        boolean duty = words.contains("应当") || words.contains("不得") || words.contains("有权") || words.contains("须");
        return !duty && isUnpunctuated(words);
    }

    private static boolean isUnpunctuated(String words) {
        return words.chars().noneMatch(c -> "。；，！？;,!?".indexOf(c) >= 0);
    }
}
