package org.agreement.plugin.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The fonts of the plugin, each read when it is first needed and then kept: that of most characters, and that of rare ones. */
final class Fonts {

    private @Nullable TrueTypeFont usual;
    private @Nullable TrueTypeFont rare;

    synchronized TrueTypeFont usual() {
        if (usual == null) {
            usual = read("serif.ttf");
        }
        return usual;
    }

    synchronized TrueTypeFont rare() {
        if (rare == null) {
            rare = read("serif-rare.ttf");
        }
        return rare;
    }

    /** Whether a font has the character. */
    static boolean has(TrueTypeFont font, int character) {
        try {
            CmapLookup characters = font.getUnicodeCmapLookup();
            return characters.getGlyphId(character) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont read(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream("font/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
