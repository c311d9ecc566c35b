package org.agreement.plugin.docx.read;

import java.util.Map;
import org.agreement.api.review.UnreadableDocument;

/** What an element of a run prints, each to as many characters wherever it is read. */
final class RunText {

    private static final String TAB = "\t";
    private static final String LINE_BREAK = "\n";
    private static final String BLANK = "____";
    private static final int FIRST_SIGN = 0xF000;
    private static final int LAST_SIGN = 0xF0FF;
    private static final String UNKNOWN_SIGN = "□";

    /** Boxes, ticks and bullets of the fonts of signs, by the lower byte. */
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry(0x52, "☑"),
            Map.entry(0x53, "☒"),
            Map.entry(0x54, "☒"),
            Map.entry(0x50, "√"),
            Map.entry(0x4F, "×"),
            Map.entry(0xFC, "√"),
            Map.entry(0xFB, "×"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xB7, "•"),
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA7, "▪"),
            Map.entry(0x75, "◆"),
            Map.entry(0xD8, "➢"));

    private RunText() {}

    /** Whether an element holds characters, and they are printed. */
    static boolean isText(String name) {
        return name.equals("t");
    }

    /**
     * The characters that are printed of those that stand in the element.
     *
     * @param preserved whether the space around them counts
     * @param underlined whether space is a blank to be filled in
     */
    static String printed(String characters, boolean preserved, boolean underlined) {
        String text = preserved ? characters : characters.trim();
        StringBuilder printed = new StringBuilder(text.length());
        boolean blank = underlined && isBlank(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            boolean wide = underlined && space && (blank || isSpaceAt(text, i - 1) || isSpaceAt(text, i + 1));
            printed.append(wide ? "_" : isSign(c) ? sign(c) : c < ' ' ? " " : String.valueOf(c));
        }
        return printed.toString();
    }

    /** Whether the space around the characters counts that stand in the element that was just entered. */
    static boolean isPreserved(PartReader part) {
        return "preserve".equals(part.xml().getAttributeValue("http://www.w3.org/XML/1998/namespace", "space"));
    }

    /** Whether the property {@code u} that was just entered underlines. */
    static boolean isUnderlined(PartReader part) {
        return part.value().filter(value -> !value.equals("none")).isPresent();
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isSpace((char) c));
    }

    private static boolean isSpaceAt(String text, int index) {
        return index >= 0 && index < text.length() && isSpace(text.charAt(index));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u3000' || c == '\t';
    }

    /** What an element prints that stands for characters; it was just entered and is not left. */
    static String sign(PartReader part, boolean underlined) throws UnreadableDocument {
        return switch (part.name()) {
            case "tab", "ptab" -> underlined ? BLANK : TAB;
            case "br", "cr" -> LINE_BREAK;
            case "noBreakHyphen" -> "-";
            case "sym" ->
                part.attribute("char")
                        .map(c -> sign(part.attribute("font").orElse(""), c))
                        .orElse("");
            default -> "";
        };
    }

    private static String sign(String font, String hexadecimal) {
        try {
            int c = Integer.parseInt(hexadecimal, 16);
            if (isSign(c) || (c < FIRST_SIGN && font.matches("(?i)(wingdings|webdings).*"))) {
                return sign(c);
            }
            return c > ' ' && Character.isDefined(c) ? Character.toString(c) : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean isSign(int c) {
        return c >= FIRST_SIGN && c <= LAST_SIGN;
    }

    /** Where fonts of signs have their signs no characters are: a reader sees a box if nothing better is known. */
    private static String sign(int c) {
        return SIGNS.getOrDefault(c & 0xFF, UNKNOWN_SIGN);
    }
}
