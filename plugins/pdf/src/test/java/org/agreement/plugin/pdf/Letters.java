package org.agreement.plugin.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The letters that a document shows, in any order: rows that go on over the page mix the texts of their cells. */
final class Letters {

    private Letters() {}

    /** Which letters of a text the document does not show, or not as often, white space and the bars between cells aside. */
    static String missing(byte[] pdf, String text) throws IOException {
        Map<Integer, Integer> printed = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new Sheets().getText(document).codePoints().forEach(letter -> printed.merge(letter, 1, Integer::sum));
        }
        StringBuilder missing = new StringBuilder();
        text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && letter != '|')
                .filter(letter -> printed.merge(letter, -1, Integer::sum) < 0)
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }
}
