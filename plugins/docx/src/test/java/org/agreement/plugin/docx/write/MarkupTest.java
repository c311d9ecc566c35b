package org.agreement.plugin.docx.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkupTest {

    @Test
    void escapesWhatIsMarkupAndKeepsAllElse() {
        String text = "<a href=\"x\">&'{{]]>\u200F\u202E\uD840\uDC00\t\n";
        assertEquals("&lt;a href=&quot;x&quot;&gt;&amp;'{{]]&gt;\u200F\u202E\uD840\uDC00\t\n", written(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x1B, 0xD800, 0xDC00, 0xFFFE, 0xFFFF})
    void refusesCharactersThatXmlCannotHoldByTheirNames(int character) {
        String message = assertThrows(IllegalArgumentException.class, () -> written("a" + (char) character + "b"))
                .toString();
        String name =
                "U+" + Integer.toHexString(0x10000 + character).substring(1).toUpperCase(Locale.ROOT);
        assertTrue(message.endsWith(name), message);
    }

    private static String written(String text) {
        return new String(new Markup().text(text).bytes(), StandardCharsets.UTF_8);
    }
}
