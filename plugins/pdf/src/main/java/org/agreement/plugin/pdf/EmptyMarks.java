package org.agreement.plugin.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Layout marks the background of each box as decoration, also where it paints none, and describes each mark in an object of
 * its own: half of the objects of a document. They are taken out.
 */
final class EmptyMarks {

    /** Strings in a page hold no end of line, so no text of the agreement looks like these lines. */
    private static final Pattern EMPTY = Pattern.compile("(?m)^/Artifact /Prop\\d+ BDC\nEMC\n");

    private static final Pattern MARK = Pattern.compile("(?m)^/Artifact /(Prop\\d+) BDC$");

    private EmptyMarks() {}

    static void remove(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            String kept = EMPTY.matcher(content).replaceAll("");
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(kept.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            describe(page, kept);
        }
    }

    private static void describe(PDPage page, String content) {
        Set<String> used = new HashSet<>();
        Matcher mark = MARK.matcher(content);
        while (mark.find()) {
            used.add(mark.group(1));
        }
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties != null) {
            List.copyOf(properties.keySet()).stream()
                    .filter(name -> !used.contains(name.getName()))
                    .forEach(properties::removeItem);
        }
    }
}
