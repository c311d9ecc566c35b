package org.agreement.core.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Refused;

/**
 * Reads requests: house data under the request, settings over it, then the choice of plugins, then defaults for what is still
 * absent. Safe for many threads.
 */
public final class RequestReader {

    private static final String SETTING = "--set";

    private final PluginRegistry registry;
    private final Map<List<String>, RequestForm> forms = new ConcurrentHashMap<>();
    private final TreeReader trees = new TreeReader();

    public RequestReader(PluginRegistry registry) {
        this.registry = registry;
    }

    /** A request alone; see {@link #read(RequestSources)}. */
    public AgreementRequest read(Source request) {
        return read(RequestSources.of(request));
    }

    /**
     * Reads a request. What is refused and does not end the reading is carried by the request, so that all refusals of a file can
     * be told at once.
     *
     * @throws Refused if a file could not be read to its end or holds no mapping
     */
    public AgreementRequest read(RequestSources sources) {
        Refusals refusals = new Refusals();
        Optional<Tree> tree = mapping(sources.request(), refusals);
        for (int i = sources.house().size() - 1; i >= 0; i--) {
            Optional<Tree> house = mapping(sources.house().get(i), refusals);
            tree = tree.flatMap(upper -> house.map(lower -> Overlay.over(upper, lower)));
        }
        for (Setting setting : sources.settings()) {
            tree = tree.flatMap(below -> set(below, setting, refusals));
        }
        if (tree.isEmpty()) {
            throw new Refused(refusals.sorted());
        }
        return complete(sources.request().name(), (Tree.Mapping) tree.get(), refusals);
    }

    /** A request as {@link StoredRequest#json} wrote it; what was assumed then stays as it was. */
    public AgreementRequest readStored(Source stored) {
        return complete(stored.name(), StoredRequest.tree(stored), new Refusals());
    }

    /** The request with its tree completed by the defaults of today, what was assumed before included. */
    public AgreementRequest withNewDefaults(AgreementRequest request) {
        Tree written = Assumption.removed(request.tree())
                .orElse(Tree.Mapping.empty(request.tree().place()));
        return complete(request.file(), (Tree.Mapping) written, new Refusals());
    }

    /** A further change of a request that was read before. */
    public AgreementRequest withSettings(AgreementRequest request, List<Setting> settings) {
        Refusals refusals = new Refusals();
        request.refusals().forEach(refusals::add);
        Optional<Tree> tree = Optional.of(request.tree());
        for (Setting setting : settings) {
            tree = tree.flatMap(below -> set(below, setting, refusals));
        }
        if (tree.isEmpty()) {
            throw new Refused(refusals.sorted());
        }
        return complete(request.file(), (Tree.Mapping) tree.get(), refusals);
    }

    private AgreementRequest complete(String file, Tree.Mapping tree, Refusals refusals) {
        PluginChoice choice = new PluginChoice(registry, refusals);
        List<LoadedPlugin> active = choice.of(tree);
        List<String> ids = active.stream().map(LoadedPlugin::id).toList();
        RequestForm form = forms.computeIfAbsent(ids, known -> RequestForm.of(active));
        Tree written = WrittenCodes.normalized(choice.withoutForeignBlocks(tree));
        Tree.Mapping filled = (Tree.Mapping) new Defaults(form.docs()).fill(form.root(), written, "");
        Selection selection = new SelectionReader(form, refusals).read(filled);
        return new AgreementRequest(file, filled, form, selection, refusals.sorted());
    }

    private Optional<Tree> mapping(Source source, Refusals refusals) {
        Optional<Tree> tree = refusals.accept(trees.read(source));
        if (tree.isEmpty() || tree.get() instanceof Tree.Mapping) {
            return tree;
        } else if (Texts.isNothing(tree.get())) {
            return Optional.of(Tree.Mapping.empty(tree.get().place()));
        }
        refusals.add(ErrorCode.MAPPING_EXPECTED, tree.get().place(), "", "parties, period, services, fees …");
        return Optional.empty();
    }

    private Optional<Tree> set(Tree below, Setting setting, Refusals refusals) {
        Optional<Tree> value = refusals.accept(trees.read(Source.of(SETTING, setting.value())));
        if (value.isEmpty()) {
            return Optional.of(below);
        }
        Optional<Tree> changed = below.withAt(setting.path(), value.get());
        if (changed.isEmpty() || !(changed.get() instanceof Tree.Mapping)) {
            refusals.add(ErrorCode.UNREACHABLE_PATH, value.get().place(), setting.path());
            return Optional.of(below);
        }
        return changed;
    }
}
