package org.agreement.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.agreement.api.agreement.Provenance;
import org.agreement.api.agreement.Section;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.ClauseNature;
import org.agreement.api.clause.ClauseStatus;
import org.agreement.api.clause.Effect;
import org.agreement.api.party.Account;
import org.agreement.api.party.Contact;
import org.agreement.api.party.IdentityDocument;
import org.agreement.api.party.Individual;
import org.agreement.api.party.Parties;
import org.junit.jupiter.api.Test;

final class SoundnessTest {

    private static final ClauseId ID = ClauseId.of("sample/clause");

    private static Inline words(String words) {
        return new Inline.Words(words, false);
    }

    private static Block paragraph(Inline... text) {
        return new Block.Paragraph(List.of(text));
    }

    private static Block items(int... numbers) {
        return new Block.Items(Arrays.stream(numbers)
                .mapToObj(number -> new Block.Item(number, List.of(words("项；")), Optional.empty()))
                .toList());
    }

    private static Agreement agreement(int number, Block... blocks) {
        Clause clause = new Clause(
                ID,
                number,
                "条",
                ClauseStatus.MANDATORY,
                new Effect(ClauseNature.DEFINITION, List.of(), List.of()),
                List.of(),
                List.of(),
                false,
                List.of(blocks),
                List.of(),
                new Provenance("sample", "1", ""));
        Individual person =
                new Individual("林示例", new IdentityDocument.ResidentId("110101199001010015"), "北京市东城区示例胡同5号");
        Contact contact = new Contact("林示例", "本人", "010-00000021", "lin@example.com", Optional.empty());
        Parties parties = new Parties(
                new Parties.Customer(person, contact, Optional.empty(), Optional.empty()),
                new Parties.Provider(
                        person,
                        contact,
                        new Account("林示例", "示例银行", "1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        List<Block> frame = List.of(paragraph(words("首部")));
        return new Agreement(
                "协议", parties, frame, List.of(new Section("s", 1, "章", List.of(clause))), frame, List.of(), List.of());
    }

    private static String faults(Block... blocks) {
        return String.join("\n", Soundness.faults(agreement(1, blocks)));
    }

    @Test
    void findsNothingInASoundAgreement() {
        Inline link = new Inline.ClauseLink(ID, OptionalInt.empty(), "第一条");
        assertEquals("", faults(paragraph(words("见"), link, words("。")), items(1, 2), items(3)));
    }

    @Test
    void findsHolesAndWhatIsLeftOver() {
        assertEquals("clause sample/clause has no text", faults());
        assertEquals("clause sample/clause has an empty paragraph, item or cell", faults(paragraph(words(" "))));
        assertEquals("clause sample/clause has '{{' left over: {{x", faults(paragraph(words("{{x"))));
        assertEquals(
                "clause sample/clause prints nothing for a.b",
                faults(paragraph(words("有"), new Inline.Value("a.b", ""))));
    }

    @Test
    void findsDanglingReferences() {
        assertEquals(
                "clause sample/clause refers to clause sample/gone, which is not in the agreement",
                faults(paragraph(new Inline.ClauseLink(ClauseId.of("sample/gone"), OptionalInt.empty(), "第九条"))));
        assertEquals(
                "clause sample/clause refers to annex sample/gone, which is not in the agreement",
                faults(paragraph(new Inline.AnnexLink(new AnnexId("sample", "gone"), "附件C"))));
    }

    @Test
    void findsBrokenNumbering() {
        assertEquals(
                "the numbers of the items of clause sample/clause are not 1, 2, 3 …: [1, 3]",
                faults(items(1), items(3)));
        assertEquals(
                List.of("the numbers of the clauses are not 1, 2, 3 …: [2]"), Soundness.faults(agreement(2, items(1))));
    }

    @Test
    void findsAnItemWithoutEndAndARowOfAnotherWidth() {
        Block.Item item = new Block.Item(1, List.of(words("没有结尾")), Optional.empty());
        assertEquals("clause sample/clause has an item without end: 没有结尾", faults(new Block.Items(List.of(item))));
        Block.Cell cell = new Block.Cell(List.of(words("格")));
        assertEquals(
                "clause sample/clause has a row of 2 cells under a header of 1",
                faults(new Block.Table(List.of(cell), List.of(List.of(cell, cell)))));
    }
}
