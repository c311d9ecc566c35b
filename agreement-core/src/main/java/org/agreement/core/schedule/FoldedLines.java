package org.agreement.core.schedule;

import java.nio.charset.StandardCharsets;

/** Lines of no more than 75 bytes in UTF-8, as RFC 5545 (3.1) asks for; the library counts characters. */
final class FoldedLines {

    private static final int MOST_BYTES = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** The text with its lines folded anew, never inside a character. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder();
        for (String line : text.replace(FOLD, "").lines().toList()) {
            int bytes = 0;
            for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
                String character = line.substring(i, line.offsetByCodePoints(i, 1));
                int more = character.getBytes(StandardCharsets.UTF_8).length;
                if (bytes + more > MOST_BYTES) {
                    folded.append(FOLD);
                    bytes = 1;
                }
                folded.append(character);
                bytes += more;
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }
}
