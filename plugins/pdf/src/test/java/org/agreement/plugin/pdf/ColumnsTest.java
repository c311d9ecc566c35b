package org.agreement.plugin.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class ColumnsTest {

    @Test
    void longTextsAtTheEndHaveMoreRoomThanShortOnesBeforeThem() throws Exception {
        List<Integer> widths = widths("annex", "<td>接通率</td><td>自然月</td><td>" + "剔除".repeat(50) + "</td>");
        assertEquals(3, widths.size());
        assertTrue(widths.get(2) > 5 * widths.get(0), widths.toString());
        assertEquals(1000, widths.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void noColumnOfManyIsNarrowerThanAWordOfFourLetters() throws Exception {
        String cells = "<td>服务项目</td>".repeat(5) + ("<td>" + "长".repeat(100) + "</td>").repeat(5);
        List<Integer> widths = widths("annex", cells);
        assertTrue(widths.stream().allMatch(width -> width > 85), widths.toString());
    }

    @Test
    void tablesWithTheSameHeaderLookAlike() throws Exception {
        List<Integer> widths = widths("parties", "<td>无</td><td>长</td><td>很长很长很长很长的文字</td>");
        List<Integer> both =
                widths("parties", "<td>无</td><td>长</td><td>短</td>", "<td>无</td><td>长</td><td>很长很长很长很长的文字</td>");
        assertEquals(widths, both.subList(0, 3));
        assertEquals(widths, both.subList(3, 6));
    }

    @Test
    void signaturesArePlacedAlikeAndPicturesLeftAlone() throws Exception {
        assertEquals(List.of(), widths("signature", "<td>甲方</td><td>乙方</td><td>日期</td>"));
        assertEquals(List.of(), widths("picture balance", "<td>甲方</td><td>乙方</td><td>日期</td>"));
    }

    /** The widths of the columns of tables of a section, in thousandths of a line. */
    private static List<Integer> widths(String section, String... rows) throws IOException {
        StringBuilder html =
                new StringBuilder("<html><head><title>协议</title></head><body><section class=\"" + section + "\">");
        for (String row : rows) {
            int columns = row.split("<td>", -1).length - 1;
            html.append("<div class=\"table\"><table><thead><tr>" + "<th>项目</th>".repeat(columns)
                    + "</tr></thead><tbody><tr>" + row + "</tr></tbody></table></div>");
        }
        Page page = Page.read((html + "</section></body></html>").getBytes(StandardCharsets.UTF_8));
        page.prepare("");
        NodeList columns = page.document().getElementsByTagName("col");
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns.getLength(); column++) {
            String style = ((Element) columns.item(column)).getAttribute("style");
            widths.add(Integer.parseInt(style.replaceAll("\\D", "")));
        }
        return widths;
    }
}
