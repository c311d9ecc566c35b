package org.agreement.plugin.pdf;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agreement.api.terms.Complaint;
import org.agreement.api.value.Bilingual;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Which characters of a page the fonts lack: in print they would be a box, or nothing. */
final class Lettering {

    private static final Bilingual WAY_OUT = new Bilingual(
            "请改用其他字，或者输出 html、docx 等格式",
            "write it with another character, or choose another format such as html or docx");

    private static final Map<String, String> LEVELS = Map.of("article", "h3", "section", "h2");

    private final Fonts fonts;
    private final Page page;
    private final BitSet fine = new BitSet();
    private boolean rare;

    Lettering(Fonts fonts, Page page) {
        this.fonts = fonts;
        this.page = page;
    }

    /** A complaint for each character that is lacking, and each term that holds it. */
    List<Complaint> missing() {
        Map<String, Complaint> found = new LinkedHashMap<>();
        for (Text text : page.texts()) {
            text.getData().codePoints().filter(character -> !isFine(character)).forEach(character -> {
                String path = path(text);
                found.computeIfAbsent(
                        path + " " + Character.toString(character), key -> complaint(character, path, heading(text)));
            });
        }
        page.usesRare(rare);
        return List.copyOf(found.values());
    }

    private boolean isFine(int character) {
        if (fine.get(character)) {
            return true;
        }
        if (character == '\n' || character == '\t' || Fonts.has(fonts.usual(), character)) {
            fine.set(character);
        } else if (Character.isIdeographic(character) && Fonts.has(fonts.rare(), character)) {
            fine.set(character);
            rare = true;
        }
        return fine.get(character);
    }

    private static Complaint complaint(int character, String path, String where) {
        String code = String.format(Locale.ROOT, "U+%04X", character);
        String name = isSeen(character) ? "“" + Character.toString(character) + "”" : "";
        return new Complaint(
                "PDF-101",
                path,
                new Bilingual(
                        where + "：PDF 字体没有字符" + name + "（" + code + "）",
                        where + ": the fonts of PDF documents lack the character "
                                + (name.isEmpty() ? code : name + " (" + code + ")")),
                WAY_OUT);
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The term that the text is the value of, or else what it stands in. */
    private static String path(Text text) {
        String anchor = "";
        for (Node node = text.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
            if (element.getNodeName().equals("h1")) {
                return "title";
            }
            if (!element.getAttribute("data-path").isEmpty()) {
                return element.getAttribute("data-path");
            }
            if (anchor.isEmpty()) {
                anchor = element.getAttribute("id");
            }
        }
        return anchor;
    }

    /** The heading above the text, or the title. */
    private String heading(Text text) {
        for (Node node = text.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
            String level = LEVELS.get(element.getNodeName());
            for (Node child = element.getFirstChild(); level != null && child != null; child = child.getNextSibling()) {
                if (child.getNodeName().equals(level)) {
                    return child.getTextContent();
                }
            }
        }
        return page.title();
    }
}
