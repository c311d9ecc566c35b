package org.agreement.core.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a source into text that is bounded, UTF-8 and free of control characters. */
final class Decoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoder() {}

    /** The text without a leading byte-order mark. */
    static String decode(Source source, Flaws flaws) {
        if (source.isTooBig()) {
            throw flaws.end(Flaw.Kind.TOO_BIG, Place.inFile(source.name()), "");
        }
        CharBuffer text = CharBuffer.allocate(source.size());
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean sound =
                !decoder.decode(ByteBuffer.wrap(source.bytes()), text, true).isError();
        text.flip();
        if (text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK) {
            text.get();
        }
        Place end = check(source, text.toString(), flaws);
        if (!sound) {
            throw flaws.end(Flaw.Kind.NOT_UTF8, end, "");
        }
        return text.toString();
    }

    /** Reports forbidden characters and gives the place of the end. */
    private static Place check(Source source, String text, Flaws flaws) {
        Cursor cursor = new Cursor(source, text);
        boolean clean = true;
        for (int codePoint = cursor.peek(); codePoint != Cursor.END; codePoint = cursor.peek()) {
            if (Characters.isForbidden(codePoint)) {
                flaws.add(Flaw.Kind.FORBIDDEN_CHARACTER, cursor.place(), "", Characters.name(codePoint));
                clean = false;
            }
            cursor.next();
        }
        if (!clean) {
            throw flaws.end();
        }
        return cursor.place();
    }
}
