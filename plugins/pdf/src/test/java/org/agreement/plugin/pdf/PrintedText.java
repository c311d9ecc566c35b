package org.agreement.plugin.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.agreement.api.agreement.Section;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader copies out of a document, held against the text that the engine prints. */
final class PrintedText {

    private static final Pattern HEAD = Pattern.compile("^(KF-\\d{4}-\\d{6}第\\d+版)?草稿");
    private static final Pattern ENTRY = Pattern.compile("(.+?)\\.{2,}(\\d+)");
    private static final Pattern CONTENTS = Pattern.compile("目录((第.{1,3}章|附件[A-Z]).+?\\.{2,}\\d+)+$");

    private final List<String> pages;
    private final String contents;

    private PrintedText(List<String> printed) {
        this.pages = new ArrayList<>(printed);
        Matcher listed = CONTENTS.matcher(pages.get(0));
        boolean found = listed.find();
        this.contents = found ? listed.group().substring(2) : "";
        pages.set(0, found ? pages.get(0).substring(0, listed.start()) : pages.get(0));
    }

    static PrintedText of(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int count = document.getNumberOfPages();
            PDFTextStripper stripper = new Sheets();
            stripper.setPageEnd("\f");
            String[] printed = stripper.getText(document).split("\f", -1);
            assertEquals(count + 1, printed.length, "a mark after each page");
            for (int page = 1; page <= count; page++) {
                String foot = "第" + page + "页共" + count + "页";
                String text = bare(printed[page - 1]);
                if (!text.contains(foot)) {
                    throw new AssertionError("page " + page + " has no number: " + text);
                }
                if (!HEAD.matcher(text).find()) {
                    throw new AssertionError("page " + page + " has no head: " + text);
                }
                pages.add(HEAD.matcher(text).replaceFirst("").replaceFirst(foot, ""));
            }
        }
        return new PrintedText(pages);
    }

    /** The pages. */
    List<String> pages() {
        return pages;
    }

    /** What is wrong with the table of contents: headings that it does not list, or not where they stand. */
    List<String> misleading(Agreement agreement) {
        List<String> titles = Stream.concat(
                        agreement.sections().stream().map(Section::title),
                        agreement.annexes().stream().map(Annex::title))
                .map(PrintedText::bare)
                .toList();
        List<String> wrong = new ArrayList<>();
        Matcher entry = ENTRY.matcher(contents);
        int listed = 0;
        for (; entry.find(); listed++) {
            String page = pages.get(Integer.parseInt(entry.group(2)) - 1);
            if (listed >= titles.size()
                    || !entry.group(1).endsWith(titles.get(listed))
                    || !page.contains(entry.group(1))) {
                wrong.add(entry.group());
            }
        }
        wrong.addAll(titles.subList(Math.min(listed, titles.size()), titles.size()));
        return wrong;
    }

    /**
     * The first difference from the text that is expected, white space and the bars between cells aside; the headers of the
     * tables of the agreement may begin a page once more.
     */
    Optional<String> difference(String expected, Agreement agreement) {
        List<String> headers = headers(agreement);
        String rest = bare(expected.replace(" | ", " "));
        for (String page : pages) {
            String wanted = rest;
            Optional<String> found = Stream.concat(Stream.of(""), headers.stream())
                    .filter(page::startsWith)
                    .map(header -> page.substring(header.length()))
                    .filter(wanted::startsWith)
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.of(apart(page, rest));
            }
            rest = rest.substring(found.get().length());
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of("missing: " + rest);
    }

    private static String apart(String page, String wanted) {
        int at = 0;
        while (at < page.length() && at < wanted.length() && page.charAt(at) == wanted.charAt(at)) {
            at++;
        }
        return "printed: …" + around(page, at) + "\nwanted:  …" + around(wanted, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 40));
    }

    private static List<String> headers(Agreement agreement) {
        return Stream.of(
                        agreement.preamble().stream(),
                        agreement.clauses().map(Clause::blocks).flatMap(List::stream),
                        agreement.annexes().stream().flatMap(annex -> annex.blocks().stream()),
                        agreement.closing().stream())
                .flatMap(blocks -> blocks)
                .filter(Block.Table.class::isInstance)
                .map(table -> ((Block.Table) table)
                        .header().stream()
                                .flatMap(cell -> cell.text().stream())
                                .map(Inline::printed)
                                .collect(Collectors.joining()))
                .map(PrintedText::bare)
                .distinct()
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }
}
