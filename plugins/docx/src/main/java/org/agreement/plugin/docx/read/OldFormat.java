package org.agreement.plugin.docx.read;

import java.nio.charset.StandardCharsets;
import org.agreement.api.review.UnreadableDocument;

/** Tells what a compound file is: an old document, or a new one behind a password. */
final class OldFormat {

    private static final int[] SIGNATURE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private OldFormat() {}

    /** Refuses compound files. */
    static void check(byte[] bytes) throws UnreadableDocument {
        if (bytes.length < SIGNATURE.length) {
            return;
        }
        for (int i = 0; i < SIGNATURE.length; i++) {
            if ((bytes[i] & 0xFF) != SIGNATURE[i]) {
                return;
            }
        }
        boolean encrypted = new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
        throw encrypted ? Unreadable.encrypted() : Unreadable.old();
    }
}
