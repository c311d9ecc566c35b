package org.agreement.plugin.docx.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;

/** The parts that every document shares: styles, lists, settings, fonts, page footer. */
record BaseDocument(List<Part> first, List<Part> further) {

    private static final String FOLDER = "/org/agreement/plugin/docx/base/";

    /** Reads and deflates them. */
    static BaseDocument read() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            return new BaseDocument(
                    List.of(
                            part("[Content_Types].xml", "content-types.xml", deflater),
                            part("_rels/.rels", "package-relationships.xml", deflater)),
                    List.of(
                            part("word/_rels/document.xml.rels", "document-relationships.xml", deflater),
                            part("word/styles.xml", "styles.xml", deflater),
                            part("word/numbering.xml", "numbering.xml", deflater),
                            part("word/settings.xml", "settings.xml", deflater),
                            part("word/fontTable.xml", "fontTable.xml", deflater),
                            part("word/footer.xml", "footer.xml", deflater),
                            part("docProps/app.xml", "app.xml", deflater)));
        } finally {
            deflater.end();
        }
    }

    private static Part part(String name, String resource, Deflater deflater) {
        try (InputStream in = BaseDocument.class.getResourceAsStream(FOLDER + resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return Part.of(name, in.readAllBytes(), deflater);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
