package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.review.Passage;
import org.agreement.api.review.Passage.Kind;

/**
 * A text that came back, cut into parts: by the clauses that its passages say they are, else by headings. What the text is
 * compared with tells which headings there were.
 */
final class ForeignDocument {

    private final Document old;
    private final TextForm form;
    private final boolean marked;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Map<PartKind, Integer> counts = new EnumMap<>(PartKind.class);
    private final Set<PartKind> numbered = EnumSet.noneOf(PartKind.class);
    private final Set<String> unnumbered = new HashSet<>();
    private Part open =
            new Part(PartKind.FRONT, Part.FRONT, Optional.empty(), 0, "", Optional.empty(), List.of(), false);
    private List<Line> lines = new ArrayList<>();

    private ForeignDocument(Document old, TextForm form, boolean marked) {
        this.old = old;
        this.form = form;
        this.marked = marked;
    }

    /** The text as a document. */
    static Document of(List<Passage> passages, TextForm form, Document old) {
        boolean marked = passages.stream().anyMatch(passage -> passage.clause().isPresent());
        ForeignDocument foreign = new ForeignDocument(old, form, marked);
        MarkedClauses.settled(ContentsList.removed(passages, form), old).forEach(foreign::read);
        foreign.close();
        return References.resolved(new Document(ClosingSplit.split(foreign.numbered(), old)));
    }

    /** The parts; where headings bear numbers, one without bears none, else all are counted. */
    private List<Part> numbered() {
        return parts.stream()
                .map(part ->
                        numbered.contains(part.kind()) && unnumbered.contains(part.key()) ? part.numbered(0) : part)
                .toList();
    }

    private void read(Passage passage) {
        String text = form.plain(passage.text());
        if (text.isBlank() || form.isRule(passage.text())) {
            return;
        }
        Optional<String> id =
                passage.clause().map(ClauseId::toString).filter(name -> isOpen(name) || !used.contains(name));
        Optional<Heading> heading = heading(passage, text);
        boolean within = id.filter(this::isOpen).isPresent();
        if (within ? isFurther(heading) : id.isPresent() || heading.isPresent()) {
            begin(passage, within ? Optional.empty() : id, heading, Heading.isProminent(text));
            if (heading.isPresent()) {
                return;
            }
        }
        Line line = Line.of(passage, List.of(Piece.words(text)));
        if (!line.key().isEmpty()) {
            lines.add(
                    line.isRow()
                                    && (lines.isEmpty()
                                            || !lines.get(lines.size() - 1).isRow())
                            ? line.asHead()
                            : line);
        }
    }

    /** Whether a heading in what marks a clause is that of another one: what is typed behind the last word stands in the mark. */
    private boolean isFurther(Optional<Heading> heading) {
        return open.heading().isPresent()
                && heading.filter(one -> one.number() > 0).isPresent();
    }

    private boolean isOpen(String id) {
        return open.id().filter(id::equals).isPresent();
    }

    private void begin(Passage passage, Optional<String> id, Optional<Heading> heading, boolean prominent) {
        close();
        Optional<Part> known = id.flatMap(this::known);
        PartKind kind =
                known.map(Part::kind).or(() -> heading.map(Heading::kind)).orElse(PartKind.CLAUSE);
        int counted = counts.merge(kind, 1, Integer::sum);
        Optional<Integer> written = heading.map(Heading::number).filter(number -> number > 0);
        int number = written.orElse(counted);
        String title = heading.map(Heading::title).orElse("");
        String key = known.map(Part::key).orElse("#" + parts.size());
        boolean marked = heading.isPresent() && prominent;
        Optional<Line> line = heading.map(head -> Line.of(passage, List.of(Piece.words(title + Heading.mark(marked)))));
        id.ifPresent(used::add);
        if (written.isPresent()) {
            numbered.add(kind);
        } else {
            unnumbered.add(key);
        }
        open = new Part(kind, key, id, number, title, line, List.of(), marked);
    }

    private Optional<Part> known(String id) {
        return old.part(id).or(() -> old.part(Piece.ANNEX + id));
    }

    private void close() {
        parts.add(open.with(lines));
        lines = new ArrayList<>();
    }

    private Optional<Heading> heading(Passage passage, String text) {
        if (passage.kind() == Kind.ROW) {
            return Optional.empty();
        }
        int level = form.level(passage.text());
        boolean certain = level > 0;
        return Heading.labelled(text, title -> titled(title).isPresent())
                .map(heading -> marked && passage.clause().isEmpty() ? ofItsKind(heading) : heading)
                .or(() -> titled(Heading.title(text)).filter(heading -> certain || isNew(heading)))
                .or(() -> certain ? bare(passage, level, text) : Optional.empty());
    }

    /**
     * A word processor may give the heading of a section the style of the clause that was deleted before it: where clauses are
     * marked, one that is not, and bears the title of a section, is that section.
     */
    private Heading ofItsKind(Heading heading) {
        List<PartKind> kinds = old.parts().stream()
                .filter(part -> part.title().equals(heading.title()))
                .map(Part::kind)
                .toList();
        boolean section = heading.kind() == PartKind.CLAUSE && kinds.equals(List.of(PartKind.SECTION));
        int number = counts.getOrDefault(PartKind.SECTION, 0) + 1;
        return section ? new Heading(PartKind.SECTION, number, heading.title()) : heading;
    }

    /** The heading that a part of the old document had. */
    private Optional<Heading> titled(String title) {
        return old.parts().stream()
                .filter(part -> !part.title().isEmpty() && part.title().equals(title))
                .map(part -> new Heading(part.kind(), 0, title))
                .findFirst();
    }

    private boolean isNew(Heading heading) {
        return !open.title().equals(heading.title())
                && parts.stream().noneMatch(part -> part.title().equals(heading.title()));
    }

    private Optional<Heading> bare(Passage passage, int level, String text) {
        if (parts.isEmpty() && lines.isEmpty() && (level == 1 || passage.kind() == Kind.TITLE)) {
            return Optional.empty();
        }
        String key = Line.of(passage, List.of(Piece.words(text))).key();
        boolean known = old.parts().stream()
                .flatMap(part -> part.lines().stream())
                .anyMatch(line -> line.key().equals(key));
        if (known) {
            return Optional.empty();
        }
        return Optional.of(new Heading(level <= 2 ? PartKind.SECTION : PartKind.CLAUSE, 0, Heading.title(text)));
    }
}
