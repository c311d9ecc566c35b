package org.agreement.core.assembly;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.agreement.api.agreement.Provenance;
import org.agreement.api.agreement.Section;
import org.agreement.api.clause.ClauseStatus;
import org.agreement.api.clause.Effect;
import org.agreement.api.terms.Terms;
import org.agreement.core.clause.AnnexText;
import org.agreement.core.clause.ClauseText;
import org.agreement.core.clause.FrameText;
import org.agreement.core.clause.Selection;
import org.agreement.core.data.Digest;
import org.agreement.core.request.Selection.AddedClause;

/** Puts an agreement together: numbers its clauses and fills their text from the terms. Total for valid terms. */
public final class AgreementAssembler {

    private final Map<String, String> sectionTitles;

    /** Assembles sections in this order: their titles by id. */
    public AgreementAssembler(Map<String, String> sectionTitles) {
        this.sectionTitles = sectionTitles;
    }

    /**
     * The agreement.
     *
     * @param added clauses of the request, each for a known section, where they come last
     */
    public Agreement assemble(Terms terms, Selection selection, List<AddedClause> added) {
        List<DraftSection> drafts = DraftSection.of(sectionTitles, selection.sections(), added);
        ClauseNumbering numbers = new ClauseNumbering(terms, selection, drafts);
        List<Section> sections = new ArrayList<>();
        for (DraftSection draft : drafts) {
            List<Clause> clauses = draft.clauses().stream()
                    .map(clause -> clause(clause, terms, numbers))
                    .toList();
            sections.add(new Section(draft.id(), sections.size() + 1, draft.title(), clauses));
        }
        return new Agreement(
                terms.tree().title(),
                terms.parties(),
                frame(selection.preamble(), terms, numbers),
                List.copyOf(sections),
                frame(selection.signature(), terms, numbers),
                selection.annexes().stream()
                        .map(annex -> annex(annex, terms, numbers))
                        .toList(),
                Stream.of(selection.preamble(), selection.signature())
                        .flatMap(Optional::stream)
                        .map(FrameText::provenance)
                        .toList());
    }

    private static Clause clause(DraftClause draft, Terms terms, ClauseNumbering numbers) {
        int number = numbers.number(draft.id());
        return draft.text()
                .map(text -> clause(text, number, text.template().fill(terms, numbers)))
                .or(() -> draft.added().map(added -> clause(draft, added, number)))
                .orElseThrow();
    }

    private static Clause clause(ClauseText text, int number, List<Block> blocks) {
        return new Clause(
                text.id(),
                number,
                text.title(),
                text.status(),
                text.effect(),
                text.serves(),
                text.basis(),
                text.prominent(),
                blocks,
                text.notes(),
                text.provenance());
    }

    private static Clause clause(DraftClause draft, AddedClause added, int number) {
        String hash = Digest.sha256(added.text().getBytes(StandardCharsets.UTF_8));
        return new Clause(
                draft.id(),
                number,
                added.title(),
                ClauseStatus.OPTIONAL,
                new Effect(added.nature(), added.binds(), added.favours()),
                List.of(),
                List.of(),
                false,
                paragraphs(added.text()),
                List.of(),
                new Provenance(DraftClause.REQUEST, "", hash));
    }

    /** Each line that is not blank, as it is. */
    private static List<Block> paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .<Block>map(line -> new Block.Paragraph(List.of(new Inline.Words(line.strip(), false))))
                .toList();
    }

    private static Annex annex(AnnexText text, Terms terms, ClauseNumbering numbers) {
        return new Annex(
                text.id(),
                numbers.number(text.id()),
                text.title(),
                text.template().fill(terms, numbers),
                text.provenance());
    }

    private static List<Block> frame(Optional<FrameText> frame, Terms terms, ClauseNumbering numbers) {
        return frame.map(text -> text.template().fill(terms, numbers)).orElse(List.of());
    }
}
