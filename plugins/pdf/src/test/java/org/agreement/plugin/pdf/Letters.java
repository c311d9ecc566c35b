package org.agreement.plugin.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Counts the letters that stand on the sheets of a document: rows that go on over the page mix the order of their cells. */
final class Letters extends PDFTextStripper {

    private final Map<Integer, Integer> counts = new TreeMap<>();

    private Letters() {}

    /** Which letters of a text the document does not show, or not as often, white space and the bars between cells aside. */
    static String missing(byte[] pdf, String text) throws IOException {
        Letters printed = new Letters();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            printed.getText(document);
        }
        StringBuilder missing = new StringBuilder();
        text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && letter != '|')
                .filter(letter -> printed.counts.merge(letter, -1, Integer::sum) < 0)
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        boolean within = letter.getX() >= 0
                && letter.getX() + letter.getWidth() <= letter.getPageWidth()
                && letter.getY() >= 0
                && letter.getY() <= letter.getPageHeight();
        if (within) {
            letter.getUnicode().codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
        }
        super.processTextPosition(letter);
    }
}
