package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.core.Assembled;
import org.agreement.core.comparison.Comparison;
import org.agreement.core.comparison.Difference;
import org.agreement.core.comparison.Revisions;
import org.agreement.core.comparison.Tracking;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Documents that came back with tracked changes, and with others beside them that were made without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TrackedComparisonTest {

    private static final String DUTY = "如实、明确答复";
    private static final String TRAINING = "培训不少于24学时";
    private static final String LICENCE = "许可证将要届满";
    private static final String RECORDS = "在人员上岗之前";
    private static final String LEAD = "乙方应当履行下列义务：";

    private Optional<Examples> examples = Optional.empty();
    private byte[] document = {};

    @BeforeAll
    void wire(@TempDir Path home) throws IOException {
        examples = Optional.of(new Examples(home));
        document = examples().printed(urgent(), "docx");
    }

    private Examples examples() {
        return examples.orElseThrow();
    }

    private Assembled urgent() {
        return examples().assembled("urgent");
    }

    private WordEditor edited() throws IOException {
        return new WordEditor(document);
    }

    private Comparison compared(byte[] returned) throws IOException {
        return examples().comparison(urgent(), returned);
    }

    /** {@code tracked kind clause authors}, and at the end how many are concealed. */
    private List<String> told(WordEditor editor) throws IOException {
        Comparison comparison = compared(editor.bytes());
        List<String> told = new ArrayList<>();
        comparison.differences().stream()
                .filter(one -> one.kind() != Difference.Kind.RENUMBERED)
                .map(TrackedComparisonTest::told)
                .forEach(told::add);
        int concealed = comparison.revisions().map(Revisions::concealed).orElse(0);
        if (concealed > 0) {
            told.add("concealed " + concealed);
        }
        return told;
    }

    private static String told(Difference one) {
        Tracking tracking = one.tracking().orElseThrow();
        String clause = one.clause().orElse("-").replaceAll(".*/", "");
        return (tracking.tracked().text() + " " + one.kind().text() + " " + clause + " "
                        + String.join(",", tracking.authors()))
                .strip();
    }

    @Test
    void wordsAreTrackedOrNot() throws IOException {
        assertEquals(
                List.of("no changed provider-duties", "yes changed provider-duties 甲"),
                told(edited().replace("被暂停", "受到限制").by("甲", "").replace("明确答复", "清楚答复")));
        assertEquals(
                List.of("partly changed provider-duties 甲"),
                told(edited().replace("作虚假", "作不实").by("甲", "").replace("明确答复", "清楚答复")));
    }

    @Test
    void eachTermOfALineIsTrackedOrNotByItself() throws IOException {
        List<String> told = told(edited().replace("24学时", "36学时").by("乙", "").replace("85分", "75分"));
        assertEquals(List.of("no changed provider-duties", "yes changed provider-duties 乙"), told);
    }

    @Test
    void twoAuthorsOfALineAreToldApart() throws IOException {
        WordEditor editor = edited().by("甲", "2026-11-20T09:00:00Z").replace("24学时", "36学时");
        editor.by("乙", "2026-11-21T09:00:00Z").replace("85分", "75分");
        editor.by("乙", "").replace("被暂停", "受到限制");
        assertEquals(
                List.of(
                        "yes changed provider-duties 乙",
                        "yes changed provider-duties 甲",
                        "yes changed provider-duties 乙"),
                told(editor));
        List<Revisions.Author> authors =
                compared(editor.bytes()).revisions().orElseThrow().authors();
        Optional<LocalDateTime> first = Optional.of(LocalDateTime.of(2026, 11, 20, 9, 0));
        Optional<LocalDateTime> last = Optional.of(LocalDateTime.of(2026, 11, 21, 9, 0));
        assertEquals(
                List.of(new Revisions.Author("乙", 4, last, last), new Revisions.Author("甲", 2, first, first)), authors);
    }

    @Test
    void clausesThatCameOrWentAreTrackedOrNot() throws IOException {
        assertEquals(
                List.of("yes removed representations 甲", "no removed notices"),
                told(edited().deleteClause("standard/notices@0")
                        .by("甲", "")
                        .deleteClause("standard/representations@0")));
        assertEquals(
                List.of("no removed representations", "yes removed notices 甲"),
                told(edited().deleteClause("standard/representations@0")
                        .by("甲", "")
                        .deleteClause("standard/notices@0")));
    }

    @Test
    void paragraphsThatCameOrWentAreTrackedOrNot() throws IOException {
        assertEquals(
                List.of(
                        "no removed provider-duties",
                        "yes removed provider-duties 甲",
                        "no added provider-duties",
                        "yes added provider-duties 甲"),
                told(edited().delete(LICENCE)
                        .insertBehind(RECORDS, "每季度末月将培训计划送交甲方备查；")
                        .by("甲", "")
                        .delete(TRAINING)
                        .insertBehind("每次联络均记入工单", "不得将顾客的联系方式提供给任何第三方；")));
    }

    @Test
    void whatWasMovedIsTrackedOrNot() throws IOException {
        assertEquals(
                List.of("yes moved provider-duties 甲"),
                told(edited().by("甲", "").move(LICENCE, "每次联络均记入工单")));
        assertEquals(
                List.of("yes changed provider-duties 甲", "no moved provider-duties"),
                told(edited().move(LICENCE, "每次联络均记入工单").by("甲", "").replace("明确答复", "清楚答复")));
    }

    @Test
    void paragraphsThatWereSplitOrMergedAreTrackedOrNot() throws IOException {
        assertEquals(
                List.of("yes added provider-duties 甲", "yes changed provider-duties 甲"),
                told(edited().by("甲", "").split("的强制性规定，")));
        assertEquals(
                List.of("yes changed provider-duties 甲", "yes removed provider-duties 甲"),
                told(edited().by("甲", "").merge(TRAINING)));
        assertEquals(
                List.of("no added provider-duties", "no changed provider-duties", "yes changed provider-duties 甲"),
                told(edited().split("的强制性规定，").by("甲", "").replace("明确答复", "清楚答复")));
    }

    @Test
    void rowsThatCameOrWentAreTrackedOrNot() throws IOException {
        List<String> told = told(edited().insertRow("电话", "传真").by("甲", "").insertRow("电话", "电报"));
        assertEquals(
                List.of("yes", "no"),
                told.stream().map(one -> one.split(" ", 2)[0]).toList(),
                told.toString());
    }

    @Test
    void whatTrackedChangesUndoIsConcealed() throws IOException {
        WordEditor editor = edited().replace("24学时", "12学时").by("甲", "").replace("12学时", "24学时");
        assertEquals(List.of("concealed 1"), told(editor));
        WordEditor more = edited().replace("24学时", "12学时").by("甲", "").replace("12学时", "18学时");
        assertEquals(List.of("partly changed provider-duties 甲"), told(more));
        WordEditor gone = edited().insertBehind(LEAD, "乙方可以随时停止服务；").by("甲", "").delete("随时停止");
        assertEquals(List.of("concealed 1"), told(gone));
    }

    @Test
    void theSameWordsInTwoPlacesAreToldApart() throws IOException {
        String words = "双方另行书面约定的，从其约定。";
        WordEditor editor =
                edited().insertBehind("展会报名咨询接待：", words).by("甲", "").insertBehind(LEAD, words);
        assertEquals(List.of("no added services", "yes added provider-duties 甲"), told(editor));
        editor = edited().insertBehind(LEAD, words).by("甲", "").insertBehind("展会报名咨询接待：", words);
        assertEquals(List.of("yes added services 甲", "no added provider-duties"), told(editor));
    }

    @Test
    void aSectionInTheStyleOfTheClauseDeletedBeforeItIsStillThatSection() throws IOException {
        WordEditor editor = edited().style("双方权利与义务", "Heading1", "Heading2")
                .by("甲", "")
                .deleteClause("standard/representations@0");
        assertEquals(List.of("yes removed representations 甲"), told(editor));
    }

    @Test
    void aDocumentThatTracksNothingTellsNothing() throws IOException {
        Comparison comparison = compared(edited().replace(DUTY, "答复").bytes());
        assertEquals(Optional.empty(), comparison.revisions());
        assertEquals(Optional.empty(), comparison.differences().get(0).tracking());
    }
}
