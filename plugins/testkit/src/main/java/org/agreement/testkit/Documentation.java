package org.agreement.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agreement.core.plugin.PluginRegistry;
import org.agreement.core.request.RequestForm;
import org.agreement.core.request.TermDoc;
import org.agreement.core.shape.Shape;

/** Holds the {@code terms/*.yaml} of a plugin to the terms that it brings; standard brings the common ones. */
final class Documentation {

    private static final String FEES = "fees.";

    /** Has keys of any name, so it is documented without being a term. */
    private static final String PREFER = "prefer";

    private final RequestForm form;
    private final Map<String, Shape> paths;
    private final Set<String> foreign = new LinkedHashSet<>();
    private final Set<String> own = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    private Documentation(PluginUnderTest plugin) {
        this.form = plugin.form();
        this.paths = TermPaths.of(form.root());
        form.blocks().forEach(block -> owned(plugin, block.plugin().id()).add(block.name()));
        form.models().forEach((id, model) -> owned(plugin, model.plugin().id()).add(FEES + id));
    }

    private Set<String> owned(PluginUnderTest plugin, String owner) {
        return owner.equals(plugin.id()) ? own : foreign;
    }

    /** Terms without documentation, documentation without terms, defaults and examples that do not fit. */
    static List<String> faults(PluginUnderTest plugin) {
        Documentation documentation = new Documentation(plugin);
        if (plugin.id().equals(PluginRegistry.STANDARD)) {
            documentation.own.addAll(documentation.form.tree().names());
        }
        documentation.paths.forEach((path, shape) -> {
            if (isWithin(path, documentation.own) && !isWithin(path, documentation.foreign)) {
                documentation.check(path, shape);
            }
        });
        documentation.checkPaths();
        return List.copyOf(documentation.faults);
    }

    private static boolean isWithin(String path, Set<String> roots) {
        return roots.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "."));
    }

    private void check(String path, Shape shape) {
        TermDoc doc = form.docs().of(path);
        if (!doc.isDocumented()) {
            faults.add("'" + path + "' has no documentation; write in terms/*.yaml:  " + path + ": {zh: …, en: …}");
        } else if (shape instanceof Shape.Scalar
                && doc.assumed().isEmpty()
                && doc.example().isEmpty()) {
            faults.add("'" + path + "' has neither default nor example; add  example: …  for those who fill it in");
        }
        doc.assumed()
                .flatMap(value -> Fit.fault(shape, value))
                .ifPresent(fault -> faults.add("the default of '" + path + "' " + fault));
        doc.example()
                .flatMap(value -> Fit.fault(shape, value))
                .ifPresent(fault -> faults.add("the example of '" + path + "' " + fault));
        if (doc.assumed().isPresent() && doc.source().isEmpty()) {
            faults.add("the default of '" + path + "' has no source; add  source: …  to say where it comes from");
        }
    }

    private void checkPaths() {
        form.docs().paths().stream()
                .filter(path -> !paths.containsKey(path) && !path.equals(PREFER))
                .forEach(path -> faults.add("'" + path + "' is documented and no term; mind the spelling, leave out"
                        + " indexes of lists, put the model's id before the terms of a fee"));
    }
}
