package org.agreement.plugin.docx.read;

import static org.agreement.plugin.docx.read.Documents.instance;
import static org.agreement.plugin.docx.read.Documents.item;
import static org.agreement.plugin.docx.read.Documents.level;
import static org.agreement.plugin.docx.read.Documents.list;
import static org.agreement.plugin.docx.read.Documents.p;
import static org.agreement.plugin.docx.read.Documents.r;
import static org.agreement.plugin.docx.read.Documents.t;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.review.ForeignText.Mark;
import org.agreement.api.review.Passage;
import org.agreement.api.review.TrackedChanges;
import org.agreement.api.review.TrackedChanges.Change;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-5")
final class TrackedChangesTest {

    private static final String A = " w:author=\"甲\" w:date=\"2026-11-20T10:30:00Z\"";
    private static final String B = " w:author=\"乙\"";

    private static String ins(String by, String inside) {
        return "<w:ins w:id=\"1\"" + by + ">" + inside + "</w:ins>";
    }

    private static String del(String by, String words) {
        return "<w:del w:id=\"2\"" + by + "><w:r><w:delText xml:space=\"preserve\">" + words
                + "</w:delText></w:r></w:del>";
    }

    /** A paragraph whose mark was inserted or deleted. */
    private static String marked(String change, String inside) {
        return "<w:p><w:pPr><w:rPr><w:" + change + " w:id=\"3\"" + A + "/></w:rPr></w:pPr>" + inside + "</w:p>";
    }

    private static TrackedChanges changes(String body) {
        return Documents.of(body).changes().orElseThrow();
    }

    /** The lines before, then {@code + author words} and {@code - author words}. */
    private static List<String> told(Documents document) {
        TrackedChanges changes = document.changes().orElseThrow();
        String before = changes.before().text();
        String after = document.read().text();
        return Stream.of(
                        changes.before().passages().stream().map(Passage::text),
                        changes.inserted().stream().map(one -> "+ " + one.author() + " " + words(after, one)),
                        changes.deleted().stream().map(one -> "- " + one.author() + " " + words(before, one)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static List<String> told(String body) {
        return told(Documents.of(body));
    }

    private static String words(String text, Change change) {
        return text.substring(text.offsetByCodePoints(0, change.start()), text.offsetByCodePoints(0, change.end()))
                .replace('\n', '¶');
    }

    @Test
    void tellsWhoInsertedAndDeletedWhatAndWhen() {
        String body = p("𠮷") + "<w:p>" + r("甲方在") + del(A, "30") + ins(B, r("60")) + r("日内付款") + "</w:p>";
        assertEquals(List.of("𠮷", "甲方在30日内付款", "+ 乙 60", "- 甲 30"), told(body));
        TrackedChanges changes = changes(body);
        assertEquals(List.of(new Change("乙", Optional.empty(), 5, 7)), changes.inserted());
        LocalDateTime at = LocalDateTime.of(2026, 11, 20, 10, 30);
        assertEquals(List.of(new Change("甲", Optional.of(at), 5, 7)), changes.deleted());
    }

    @Test
    void tellsNothingOfDocumentsThatTrackNothing() {
        assertEquals(Optional.empty(), Documents.of(p("甲方付款。")).changes());
    }

    @Test
    void whatFollowsEachOtherIsOneChange() {
        String body = "<w:p>" + r("一") + ins(A, r("二")) + ins(A, r("三")) + ins(B, r("四")) + ins(A, r("五")) + "</w:p>";
        assertEquals(List.of("一", "+ 甲 二三", "+ 乙 四", "+ 甲 五"), told(body));
    }

    @Test
    void whatWasInsertedAndDeletedAgainIsInNeitherText() {
        String both = ins(A, r("二") + del(B, "三") + r("四"));
        assertEquals(List.of("一五", "+ 甲 二四"), told("<w:p>" + r("一") + both + r("五") + "</w:p>"));
    }

    @Test
    void paragraphsAreAddedAndTakenAwayWithTheirEnds() {
        String body = p("甲方") + marked("ins", ins(A, r("丙方"))) + marked("del", del(A, "丁方")) + p("乙方");
        assertEquals(List.of("甲方", "丁方", "乙方", "+ 甲 丙方¶", "- 甲 丁方¶"), told(body));
    }

    @Test
    void paragraphsAreSplitAndMerged() {
        assertEquals(List.of("甲方付款，乙方开票。", "+ 甲 ¶"), told(marked("ins", r("甲方付款，")) + p("乙方开票。")));
        assertEquals(List.of("甲方付款，", "乙方开票。", "- 甲 ¶"), told(marked("del", r("甲方付款，")) + p("乙方开票。")));
    }

    @Test
    void whatWasMovedIsDeletedAndInserted() {
        String from = marked("moveFrom", "<w:moveFrom" + A + ">" + r("丙") + "</w:moveFrom>");
        String to = marked("moveTo", "<w:moveTo" + A + ">" + r("丙") + "</w:moveTo>");
        String body = from + p("甲") + "<w:moveToRangeStart w:id=\"9\" w:name=\"m\"/>" + to + p("乙");
        assertEquals(List.of("丙", "甲", "乙", "+ 甲 丙¶", "- 甲 丙¶"), told(body));
    }

    @Test
    void rowsAreAddedAndTakenAway() {
        String cells = "<w:tc>" + p("x") + "</w:tc><w:tc><w:p>" + ins(A, r("y")) + "</w:p></w:tc>";
        String added = "<w:tr><w:trPr><w:ins" + A + "/></w:trPr>" + cells + "</w:tr>";
        String removed =
                "<w:tr><w:trPr><w:del" + B + "/></w:trPr><w:tc>" + p("1") + "</w:tc><w:tc>" + p("2") + "</w:tc></w:tr>";
        String body = "<w:tbl>" + added + removed + "<w:tr><w:tc>" + p("3") + "</w:tc></w:tr></w:tbl>";
        assertEquals(List.of("1 | 2", "3", "+ 甲 x | y¶", "- 乙 1 | 2¶"), told(body));
    }

    @Test
    void columnsAreAddedAndTakenAway() {
        String added = "<w:tc><w:tcPr><w:cellIns" + A + "/></w:tcPr>" + p("x") + "</w:tc>";
        String removed = "<w:tc><w:tcPr><w:cellDel" + A + "/></w:tcPr>" + p("y") + "</w:tc>";
        Documents document =
                Documents.of("<w:tbl><w:tr><w:tc>" + p("1") + "</w:tc>" + added + removed + "</w:tr></w:tbl>" + p("2"));
        assertEquals(List.of("1 | x", "2"), document.lines());
        assertEquals(List.of("1 | y", "2", "+ 甲 x", "- 甲 y"), told(document));
    }

    @Test
    void numbersAreThoseOfTheVersion() {
        String number = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
        String late = "<w:numPr><w:numId w:val=\"1\"/><w:ins" + A + "/></w:numPr>";
        String unlisted = "<w:pPrChange" + A + "><w:pPr>" + number + "</w:pPr></w:pPrChange>";
        Documents document = Documents.of(item(1, 0, "甲")
                        + "<w:p><w:pPr>" + number + "<w:rPr><w:ins" + A + "/></w:rPr></w:pPr>" + ins(A, r("乙"))
                        + "</w:p>"
                        + p(unlisted, "丙") + p(late, "丁") + item(1, 0, "戊"))
                .numbering(list(0, level(0, "decimal", "%1.", "<w:suff w:val=\"nothing\"/>")) + instance(1, 0, ""));
        assertEquals(List.of("1.甲", "2.乙", "丙", "3.丁", "4.戊"), document.lines());
        assertEquals(List.of("1.甲", "2.丙", "丁", "3.戊", "+ 甲 2.乙¶"), told(document));
    }

    @Test
    void fieldsAndHiddenWordsAreThoseOfTheVersion() {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + del(A, "第三条") + ins(A, r("第四条"))
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String gone = "<w:del" + A + "><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:delInstrText>REF"
                + "</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r></w:del>"
                + del(A, "第五条") + "<w:del" + A + "><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:del>";
        String hidden =
                "<w:r><w:rPr><w:vanish/><w:rPrChange" + A + "><w:rPr/></w:rPrChange></w:rPr>" + t("藏") + "</w:r>";
        Documents document = Documents.of("<w:p>" + r("见") + field + gone + hidden + "</w:p>");
        assertEquals(List.of("见第四条"), document.lines());
        assertEquals(List.of("见第三条第五条藏", "+ 甲 第四条", "- 甲 第三条第五条"), told(document));
    }

    @Test
    void controlsTellTheClausesOfBothVersions() {
        String control = "<w:sdt><w:sdtPr><w:tag w:val=\"x/a@1\"/></w:sdtPr><w:sdtContent>" + marked("del", del(A, "甲"))
                + "</w:sdtContent></w:sdt>";
        assertEquals(
                List.of(new Mark(0, 1, "x/a@1")),
                changes(control + p("乙")).before().marks());
    }

    @Test
    void whatIsNoTimeIsNoneAndWhatIsNoNameIsCut() {
        String by = " w:author=\"" + "名".repeat(5000) + "\" w:date=\"yesterday\"";
        Change change = changes("<w:p>" + ins(by, r("一")) + "</w:p>").inserted().get(0);
        assertEquals(101, change.author().length());
        assertEquals(Optional.empty(), change.at());
        assertEquals(
                "",
                changes("<w:p>" + ins("", r("一")) + "</w:p>").inserted().get(0).author());
    }

    @Test
    void nobodyReadsAsManyChanges() {
        StringBuilder body = new StringBuilder("<w:p>");
        for (int i = 0; i <= 50_000; i++) {
            body.append("<w:ins w:author=\"a\"><w:r><w:t>x</w:t></w:r></w:ins><w:ins><w:r><w:t>y</w:t></w:r></w:ins>");
        }
        Documents document = Documents.of(body.append("</w:p>").toString());
        assertThrows(UncheckedIOException.class, document::changes);
    }
}
