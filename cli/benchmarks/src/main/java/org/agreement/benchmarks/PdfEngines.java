package org.agreement.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Who writes the PDF document. */
final class PdfEngines {

    private PdfEngines() {}

    /** An engine by its name: {@code agreement}, {@code floor}. */
    static Engine of(String name, Sample sample) throws IOException {
        return switch (name) {
            case "agreement" -> new Ours(sample);
            case "floor" -> new Floor(sample);
            default -> throw new IllegalArgumentException("no engine " + name);
        };
    }

    private record Ours(Sample sample) implements Engine {
        @Override
        public String name() {
            return "agreement";
        }

        @Override
        public void write(OutputStream out) throws IOException {
            sample.renderers().render("pdf", sample.printout(), out);
        }
    }

    /** The same text with the same font, parsed once, as lines that are cut where they are full: no table, tag or outline. */
    private static final class Floor implements Engine {

        private static final int SIZE = 11;
        private static final int MARGIN = 62;
        private static final int LEADING = 19;
        private static final int WIDTH = 470;
        private static final int LINES = 37;

        private final List<String> text;
        private final TrueTypeFont font;

        Floor(Sample sample) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            sample.renderers().render("text", sample.printout(), out);
            this.text = out.toString(StandardCharsets.UTF_8).lines().toList();
            try (InputStream in = PdfEngines.class.getResourceAsStream("/org/agreement/plugin/pdf/font/serif.ttf")) {
                this.font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            }
        }

        @Override
        public String name() {
            return "floor";
        }

        @Override
        public void write(OutputStream out) throws IOException {
            try (PDDocument document = new PDDocument()) {
                PDFont embedded = PDType0Font.load(document, font, true);
                List<String> lines = lines(embedded);
                for (int first = 0; first < lines.size(); first += LINES) {
                    PDPage page = new PDPage(PDRectangle.A4);
                    document.addPage(page);
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        content.beginText();
                        content.setFont(embedded, SIZE);
                        content.setLeading(LEADING);
                        content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN - LEADING);
                        for (String line : lines.subList(first, Math.min(first + LINES, lines.size()))) {
                            content.showText(line);
                            content.newLine();
                        }
                        content.endText();
                    }
                }
                document.save(out);
            }
        }

        private List<String> lines(PDFont embedded) throws IOException {
            List<String> lines = new ArrayList<>();
            int full = WIDTH * 1000 / SIZE;
            for (String paragraph : text) {
                int start = 0;
                int width = 0;
                for (int at = 0; at < paragraph.length(); at++) {
                    int next = Math.round(embedded.getStringWidth(paragraph.substring(at, at + 1)));
                    if (width + next > full) {
                        lines.add(paragraph.substring(start, at));
                        start = at;
                        width = 0;
                    }
                    width += next;
                }
                lines.add(paragraph.substring(start));
            }
            return lines;
        }
    }
}
