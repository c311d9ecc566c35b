package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;

/**
 * All clauses and annexes as people read them.
 *
 * @param sections in reading order
 * @param annexes by plugin
 */
public record Catalogue(List<Section> sections, List<CatalogueEntry> annexes, List<Law> laws) {

    /** A section with its clauses. */
    public record Section(String id, String title, List<CatalogueEntry> clauses) {}

    /** All clauses in reading order. */
    public List<ClauseText> clauses() {
        return sections.stream()
                .flatMap(section -> section.clauses().stream())
                .flatMap(entry -> entry.clause().stream())
                .toList();
    }

    static Catalogue of(
            Pieces pieces,
            Map<String, String> titles,
            Map<String, List<ClauseId>> order,
            List<Law> laws,
            UnaryOperator<String> names) {
        Reading reading = new Reading(
                pieces,
                new RootShapes(
                        pieces.plugins().stream().map(PluginTexts::plugin).toList(), new PluginFaults()),
                names);
        List<Section> sections = new ArrayList<>();
        order.forEach((id, clauses) -> sections.add(new Section(
                id,
                titles.getOrDefault(id, ""),
                clauses.stream()
                        .flatMap(clause -> reading.clause(clause).stream())
                        .toList())));
        List<CatalogueEntry> annexes = new ArrayList<>();
        for (PluginTexts plugin : pieces.plugins()) {
            plugin.annexes().forEach(file -> annexes.add(reading.annex(plugin, file)));
        }
        return new Catalogue(List.copyOf(sections), List.copyOf(annexes), laws);
    }

    /** Reads the files of all plugins once more, for people. */
    private record Reading(Pieces pieces, RootShapes shapes, UnaryOperator<String> names) {

        Optional<CatalogueEntry> clause(ClauseId id) {
            return pieces.texts(id.plugin()).flatMap(plugin -> {
                Optional<ClauseFile> file = Optional.ofNullable(plugin.clauses().get(id.name()));
                return file.map(found -> new CatalogueEntry(
                        Optional.ofNullable(pieces.clauses().get(id)),
                        Optional.empty(),
                        written(found.head().when()),
                        replaced(Reference.Target.of(id)),
                        text(plugin).of(found.body(), shapes.scope(plugin.plugin())),
                        found.notes()));
            });
        }

        CatalogueEntry annex(PluginTexts plugin, FrameFile file) {
            AnnexId id = new AnnexId(plugin.id(), file.name());
            return new CatalogueEntry(
                    Optional.empty(),
                    Optional.ofNullable(pieces.annexes().get(id)),
                    written(file.when()),
                    replaced(Reference.Target.of(id)),
                    text(plugin).of(file.body(), shapes.scope(plugin.plugin())),
                    file.notes());
        }

        private static List<String> written(List<Located> when) {
            return when.stream().map(Located::text).toList();
        }

        private Optional<String> replaced(Reference.Target target) {
            return Optional.ofNullable(pieces.byTarget().get(target))
                    .flatMap(Piece::replaces)
                    .map(replaced -> replaced.target().toString());
        }

        private ReadableText text(PluginTexts plugin) {
            return new ReadableText(plugin.id(), names, this::title);
        }

        private String title(Reference.Target target) {
            Optional<String> clause = target.clause()
                    .flatMap(id -> Optional.ofNullable(pieces.clauses().get(id)))
                    .map(ClauseText::title);
            Optional<String> annex = target.annex()
                    .flatMap(id -> Optional.ofNullable(pieces.annexes().get(id)))
                    .map(AnnexText::title);
            return clause.or(() -> annex).orElseGet(target::toString);
        }
    }
}
