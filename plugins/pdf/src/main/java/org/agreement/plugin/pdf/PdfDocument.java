package org.agreement.plugin.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One document: the page laid out on A4 and archived so that it stays what it is. */
final class PdfDocument {

    private static final int REGULAR = 400;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Page page;
    private final Fonts fonts;

    PdfDocument(Page page, Fonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /** Writes it; the digest of the content becomes the identity of the file. */
    void write(String sha256, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(Long.parseUnsignedLong(sha256.substring(0, 16), 16));
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfAConformance(PdfAConformance.PDFA_2_B)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .withProducer("Agreement")
                    .withW3cDocument(page.document(), null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            font(builder, document, fonts.usual(), "Usual");
            if (page.usesRare()) {
                font(builder, document, fonts.rare(), "Rare");
            }
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                EmptyMarks.remove(document);
                Metadata.of(page.title()).put(document);
                document.save(out);
            }
        }
    }

    private static void font(PdfRendererBuilder builder, PDDocument document, TrueTypeFont font, String family)
            throws IOException {
        PDType0Font embedded = PDType0Font.load(document, font, true);
        builder.useFont(new PDFontSupplier(embedded), family, REGULAR, FontStyle.NORMAL, true);
    }
}
