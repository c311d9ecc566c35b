package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.agreement.api.clause.AnnexId;
import org.agreement.api.clause.ClauseId;
import org.agreement.api.terms.Terms;
import org.agreement.core.data.Place;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.refusal.Refusal;

/** The clauses, annexes and frames of all plugins in one order, checked when they were loaded. Immutable. */
public final class ClauseCatalog {

    /** The id of the plugin that is always active and owns the frame. */
    public static final String STANDARD = "standard";

    private final Pieces pieces;
    private final Map<String, String> titles;
    private final Map<String, List<ClauseId>> order;
    private final StatuteRegister statutes;

    ClauseCatalog(
            Pieces pieces, Map<String, String> titles, Map<String, List<ClauseId>> order, StatuteRegister statutes) {
        this.pieces = pieces;
        this.titles = titles;
        this.order = order;
        this.statutes = statutes;
    }

    /**
     * Reads and checks the clause files of all plugins.
     *
     * <p>A plugin with a file that is wrong is refused as a whole, with everything that is wrong; the others are then judged
     * without it, until nothing more is wrong.
     */
    public static CatalogLoading load(List<LoadedPlugin> plugins) {
        List<PluginTexts> left = new ArrayList<>(texts(plugins));
        Map<String, List<Refusal>> refused = new LinkedHashMap<>();
        while (true) {
            PluginFaults faults = new PluginFaults();
            ClauseCatalog catalog = CatalogBuilder.build(List.copyOf(left), faults);
            List<String> now = faults.refused();
            if (now.isEmpty()) {
                return new CatalogLoading(catalog, refused);
            }
            now.forEach(plugin -> refused.put(plugin, faults.of(plugin)));
            left.removeIf(plugin -> now.contains(plugin.id()));
        }
    }

    /** The files of plugins: of standard, then by id. */
    static List<PluginTexts> texts(List<LoadedPlugin> plugins) {
        return plugins.stream()
                .sorted(Comparator.comparing(
                                (LoadedPlugin plugin) -> !plugin.id().equals(STANDARD))
                        .thenComparing(LoadedPlugin::id))
                .map(PluginTextsReader::read)
                .toList();
    }

    /** The ids of the plugins in the catalogue: standard, then by id. */
    public List<String> pluginIds() {
        return pieces.plugins().stream().map(PluginTexts::id).toList();
    }

    /** The industries that plugins are for. */
    public List<String> industries() {
        return pieces.plugins().stream()
                .flatMap(plugin -> plugin.industry().stream())
                .distinct()
                .toList();
    }

    /** The ids of all clauses in reading order. */
    public List<ClauseId> clauseIds() {
        return order.values().stream().flatMap(List::stream).toList();
    }

    /** The titles of all sections by id, in reading order. */
    public Map<String, String> sectionTitles() {
        return new LinkedHashMap<>(titles);
    }

    /** A clause. */
    public Optional<ClauseText> clause(ClauseId id) {
        return Optional.ofNullable(pieces.clauses().get(id));
    }

    /**
     * Everything as people read it.
     *
     * @param names what a term is called, by its path in the documentation
     */
    public Catalogue catalogue(UnaryOperator<String> names) {
        return Catalogue.of(pieces, titles, order, statutes.laws(), names);
    }

    /** The statutes that clauses rest on. */
    public StatuteRegister statutes() {
        return statutes;
    }

    /**
     * What a request wants that cannot be had: clauses that are unknown or mandatory excluded, replacements that conflict.
     *
     * @param places where a path of the request is written: {@code clauses.exclude.0}, {@code prefer.standard/x}, {@code plugins}
     */
    public List<Refusal> objections(Terms terms, ClauseSelection selection, Function<String, Place> places) {
        return new Objections(pieces, standing(terms, selection), selection, places).all();
    }

    /**
     * The clauses and annexes of one agreement. Never fails; what {@link #objections} has something against is passed over:
     * a mandatory clause stays, and of conflicting replacements the first one stands.
     */
    public Selection select(Terms terms, ClauseSelection selection) {
        Standing standing = standing(terms, selection);
        List<SelectedSection> sections = new ArrayList<>();
        order.forEach((id, clauses) -> {
            List<ClauseText> present = clauses.stream()
                    .filter(clause -> standing.stands(Reference.Target.of(clause)))
                    .flatMap(clause -> clause(clause).stream())
                    .toList();
            if (!present.isEmpty()) {
                sections.add(new SelectedSection(id, titles.getOrDefault(id, ""), present));
            }
        });
        return new Selection(
                sections, frame("preamble", standing), frame("signature", standing), annexes(standing), standing);
    }

    private Standing standing(Terms terms, ClauseSelection selection) {
        return new Standing(pieces, terms, selection);
    }

    /** That of the industry's plugin, else the standard one. */
    private Optional<FrameText> frame(String kind, Standing standing) {
        return pieces.frames().stream()
                .filter(frame -> frame.kind().equals(kind) && standing.isActive(frame.plugin()))
                .map(Pieces.Frame::text)
                .reduce((standard, industry) -> industry);
    }

    private List<AnnexText> annexes(Standing standing) {
        Ordering<AnnexId> ordering = new Ordering<>();
        List<AnnexId> roots = new ArrayList<>();
        for (AnnexId id : pieces.annexes().keySet()) {
            Optional<AnnexId> replaced = Stream.ofNullable(pieces.byTarget().get(Reference.Target.of(id)))
                    .flatMap(piece -> piece.replaces().stream())
                    .flatMap(found -> found.target().annex().stream())
                    .findFirst();
            replaced.ifPresentOrElse(anchor -> ordering.insteadOf(anchor, id), () -> roots.add(id));
        }
        return ordering.from(roots).stream()
                .filter(id -> standing.stands(Reference.Target.of(id)))
                .flatMap(id -> Optional.ofNullable(pieces.annexes().get(id)).stream())
                .toList();
    }
}
