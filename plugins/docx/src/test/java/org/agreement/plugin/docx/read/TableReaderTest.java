package org.agreement.plugin.docx.read;

import static org.agreement.plugin.docx.read.Documents.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of tables. */
final class TableReaderTest {

    @Test
    void rowsOfOurTablesStayRowsHoweverManyLinesTheirCellsHave() {
        String row = "<w:tbl><w:tr><w:tc>" + p("服务费") + "</w:tc><w:tc>" + p("100元") + p("含税") + p("另议") + p("每月")
                + "</w:tc></w:tr></w:tbl>";
        String control = "<w:sdt><w:sdtPr><w:tag w:val=\"annex:standard/fees@1\"/></w:sdtPr><w:sdtContent>";
        assertEquals(
                List.of("服务费", "100元", "含税", "另议", "每月", "服务费 | 100元 含税 另议 每月"),
                Documents.of(row + control + row + "</w:sdtContent></w:sdt>").lines());
    }
}
