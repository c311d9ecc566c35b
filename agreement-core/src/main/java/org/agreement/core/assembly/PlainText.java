package org.agreement.core.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Block;
import org.agreement.api.agreement.Clause;
import org.agreement.api.agreement.Inline;
import org.agreement.api.agreement.Section;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.clause.Effect;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;
import org.agreement.core.clause.Ordinals;

/** An agreement as plain text, together with the place of each passage in it. */
public final class PlainText {

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final boolean annotated;
    private int length;
    private String heading = "";
    private Optional<ClauseId> clause = Optional.empty();
    private Optional<Effect> effect = Optional.empty();

    private PlainText(boolean annotated) {
        this.annotated = annotated;
    }

    /**
     * Lays out an agreement.
     *
     * @param number the number that is printed under the title
     * @param annotated whether legal basis and notes follow each clause
     */
    public static PlainText of(Agreement agreement, Optional<String> number, boolean annotated) {
        PlainText plain = new PlainText(annotated);
        plain.passage(Kind.TITLE, agreement.title(), Optional.empty());
        number.ifPresent(n -> plain.line(numberLine(n)));
        plain.line("");
        plain.blocks(agreement.preamble());
        agreement.sections().forEach(plain::section);
        plain.line("");
        plain.blocks(agreement.closing());
        agreement.annexes().forEach(plain::annex);
        return plain;
    }

    /** Puts the number under the title of a text that was laid out without number and without notes. */
    public static String numbered(String text, String number) {
        int title = text.indexOf('\n') + 1;
        return text.substring(0, title) + numberLine(number) + '\n' + text.substring(title);
    }

    private static String numberLine(String number) {
        return "协议编号：" + number;
    }

    /** The whole text, each line ended by a line feed. */
    public String text() {
        return text.toString();
    }

    /** The passages in reading order; places count code points. */
    public List<Passage> passages() {
        return List.copyOf(passages);
    }

    private void section(Section section) {
        line("");
        heading = section.title();
        clause = Optional.empty();
        effect = Optional.empty();
        passage(Kind.SECTION, Headings.of(section), Optional.empty());
        section.clauses().forEach(this::clause);
        clause = Optional.empty();
        effect = Optional.empty();
        heading = "";
    }

    private void clause(Clause one) {
        line("");
        heading = one.title();
        clause = Optional.of(one.id());
        effect = Optional.of(one.effect());
        passage(Kind.CLAUSE, Headings.of(one) + (one.prominent() ? "【重点提示】" : ""), Optional.empty());
        blocks(one.blocks());
        if (annotated) {
            notes(one);
        }
    }

    private void notes(Clause one) {
        String basis = one.basis().stream().map(law -> law.cited()).collect(Collectors.joining("；"));
        if (!basis.isEmpty()) {
            line("〔依据〕" + basis);
        }
        for (Block note : one.notes()) {
            line("〔说明〕" + words(note.plain()));
        }
    }

    private void annex(Annex annex) {
        line("");
        heading = annex.title();
        passage(Kind.SECTION, Headings.of(annex), Optional.empty());
        blocks(annex.blocks());
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.fold(new Lines()));
    }

    private void passage(Kind kind, String words, Optional<Effect> own) {
        int start = length;
        line(words);
        passages.add(new Passage(kind, start, length - 1, words, heading, clause, own.or(() -> effect)));
    }

    private void line(String words) {
        text.append(words).append('\n');
        length += words.codePointCount(0, words.length()) + 1;
    }

    private static String words(List<Inline> inlines) {
        return inlines.stream().map(Inline::printed).collect(Collectors.joining());
    }

    /** Writes each block as lines. */
    private final class Lines implements Block.Cases<Integer> {

        @Override
        public Integer other(Block block) {
            passage(Kind.PARAGRAPH, words(block.plain()), Optional.empty());
            return length;
        }

        @Override
        public Integer items(Block.Items items) {
            for (Block.Item item : items.items()) {
                passage(Kind.ITEM, Ordinals.item(item.number()) + words(item.text()), item.effect());
            }
            return length;
        }

        @Override
        public Integer table(Block.Table table) {
            PlainTable.rows(table, PlainText::words).forEach(row -> passage(Kind.ROW, row, Optional.empty()));
            return length;
        }
    }
}
