package org.agreement.core.clause;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agreement.api.clause.ClauseId;
import org.agreement.core.data.Place;
import org.agreement.core.data.Source;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginFiles;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;

/** Reads clauses, frame, annexes and laws of one plugin. */
final class PluginTextsReader {

    private static final String CLAUSES = "clauses/zh-CN";
    private static final String FRAME = "frame/zh-CN";
    private static final String LAWS = "laws";
    private static final List<String> FRAME_KINDS = List.of("preamble", "signature");

    private final LoadedPlugin plugin;
    private final PluginFiles files;
    private final Refusals refusals = new Refusals();
    private final IndexReader indexes = new IndexReader(refusals);

    private PluginTextsReader(LoadedPlugin plugin) {
        this.plugin = plugin;
        this.files = plugin.files();
    }

    static PluginTexts read(LoadedPlugin plugin) {
        return new PluginTextsReader(plugin).read();
    }

    private PluginTexts read() {
        Index index = source(CLAUSES + "/index").map(indexes::clauses).orElse(Index.EMPTY);
        Set<String> names = listed(CLAUSES, index.clauses().toList());
        Map<String, ClauseFile> clauses = clauses(names);
        checkPlacement(index, clauses);
        List<Located> annexList = source(FRAME + "/index").map(indexes::annexes).orElseGet(List::of);
        Set<String> annexNames = listed(FRAME, annexList);
        return new PluginTexts(
                plugin, index, names, clauses, frame(), annexes(annexNames), annexNames, laws(), refusals);
    }

    /** The names that are listed or have a file; refuses those that are not both, and those listed twice. */
    private Set<String> listed(String folder, List<Located> listed) {
        Set<String> names = new LinkedHashSet<>();
        for (Located name : listed) {
            if (!names.add(name.text())) {
                refusals.add(ErrorCode.LISTED_TWICE, name.place(), name.text());
            } else if (source(file(folder, name.text())).isEmpty()) {
                refusals.add(ErrorCode.LISTED_FILE_MISSING, name.place(), name.text(), file(folder, name.text()));
            }
        }
        for (String path : files.list(folder)) {
            String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
            boolean frame = folder.equals(FRAME) && FRAME_KINDS.contains(name);
            if (path.endsWith(".md") && !frame && names.add(name)) {
                refusals.add(ErrorCode.FILE_NOT_LISTED, start(path), "", folder + "/index");
            }
        }
        return names;
    }

    private Optional<Source> source(String path) {
        try {
            return files.source(path);
        } catch (UncheckedIOException e) {
            refusals.add(
                    ErrorCode.PLUGIN_UNREADABLE,
                    Place.inFile(files.describe(path)),
                    "",
                    String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static String file(String folder, String name) {
        return folder + "/" + name + ".md";
    }

    private Place start(String path) {
        return new Place(files.describe(path), 1, 1);
    }

    private Map<String, ClauseFile> clauses(Set<String> names) {
        Map<String, ClauseFile> clauses = new LinkedHashMap<>();
        ClauseFileReader reader = new ClauseFileReader(refusals);
        for (String name : names) {
            source(file(CLAUSES, name))
                    .flatMap(source -> reader.read(new ClauseId(plugin.id(), name), source))
                    .ifPresent(clause -> clauses.put(name, clause));
        }
        return clauses;
    }

    /** A clause has its place either in a section's list or by its own front matter. */
    private void checkPlacement(Index index, Map<String, ClauseFile> clauses) {
        Set<String> inSections = new LinkedHashSet<>();
        index.sections().forEach(section -> section.clauses().forEach(clause -> inSections.add(clause.text())));
        for (ClauseFile clause : clauses.values()) {
            List<Anchor> anchors = clause.head().anchors();
            boolean listed = inSections.contains(clause.id().name());
            if (listed && !anchors.isEmpty()) {
                Anchor anchor = anchors.get(0);
                refusals.add(
                        ErrorCode.CLAUSE_PLACEMENT,
                        anchor.target().place(),
                        anchor.kind().key());
            } else if (!listed && anchors.isEmpty()) {
                refusals.add(ErrorCode.CLAUSE_PLACEMENT, clause.place(), "");
            }
        }
    }

    private Map<String, FrameFile> frame() {
        Map<String, FrameFile> frame = new LinkedHashMap<>();
        for (String kind : FRAME_KINDS) {
            source(file(FRAME, kind)).ifPresent(source -> {
                if (!plugin.id().equals(ClauseCatalog.STANDARD)
                        && plugin.descriptor().industry().isEmpty()) {
                    refusals.add(ErrorCode.FRAME_OWNER, start(file(FRAME, kind)), "");
                }
                new FrameFileReader(refusals)
                        .read(plugin.id(), kind, kind, source)
                        .ifPresent(file -> frame.put(kind, file));
            });
        }
        return frame;
    }

    private List<FrameFile> annexes(Set<String> names) {
        List<FrameFile> annexes = new ArrayList<>();
        for (String name : names) {
            source(file(FRAME, name))
                    .flatMap(source -> new FrameFileReader(refusals).read(plugin.id(), name, "annex", source))
                    .ifPresent(annexes::add);
        }
        return annexes;
    }

    private List<LawReader.Entry> laws() {
        List<LawReader.Entry> laws = new ArrayList<>();
        for (String path : files.list(LAWS)) {
            if (path.endsWith(".yaml")) {
                source(path).ifPresent(source -> laws.addAll(new LawReader(refusals).read(source)));
            }
        }
        return laws;
    }
}
