package org.agreement.plugin.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader copies out of a document, held against the text that the engine prints. */
final class PrintedText {

    private final List<String> pages;

    private PrintedText(List<String> pages) {
        this.pages = pages;
    }

    static PrintedText of(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int count = document.getNumberOfPages();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setPageEnd("\f");
            for (String printed : stripper.getText(document).split("\f")) {
                String foot = "第" + (pages.size() + 1) + "页共" + count + "页";
                String text = bare(printed);
                if (!text.contains(foot)) {
                    throw new AssertionError("page " + (pages.size() + 1) + " has no number: " + text);
                }
                pages.add(text.replaceFirst(foot, ""));
            }
            if (pages.size() != count) {
                throw new AssertionError(pages.size() + " pages of " + count + " are read");
            }
        }
        return new PrintedText(pages);
    }

    /** The pages. */
    List<String> pages() {
        return pages;
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
