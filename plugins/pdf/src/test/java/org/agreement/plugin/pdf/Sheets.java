package org.agreement.plugin.pdf;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads what stands on the sheets of a document; what would be beyond their edges is not read, as it is not printed. */
class Sheets extends PDFTextStripper {

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (letter.getX() >= 0
                && letter.getX() + letter.getWidth() <= letter.getPageWidth()
                && letter.getY() >= 0
                && letter.getY() <= letter.getPageHeight()) {
            super.processTextPosition(letter);
        }
    }
}
