package org.agreement.core.request;

import java.util.Comparator;
import java.util.Optional;
import org.agreement.core.data.JsonObject;
import org.agreement.core.data.JsonValue;
import org.agreement.core.data.Origin;
import org.agreement.core.data.Place;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Refused;

/** A request as the store keeps it: everything written and assumed, and which of it was assumed. */
public final class StoredRequest {

    private static final int FORMAT_VERSION = 1;
    private static final String REQUEST = "request";
    private static final String ASSUMED = "assumed";

    private StoredRequest() {}

    /** {@code {"formatVersion", "request": {…}, "assumed": [{"path", "value", "source"}]}}. */
    public static JsonObject json(AgreementRequest request) {
        return JsonObject.builder()
                .put("formatVersion", FORMAT_VERSION)
                .put(REQUEST, request.tree().content())
                .put(
                        ASSUMED,
                        JsonValue.array(request.assumed().stream()
                                .sorted(Comparator.comparing(Assumed::path))
                                .map(Assumed::json)
                                .toList()))
                .build();
    }

    /** The tree of a stored request, the assumed values marked. */
    static Tree.Mapping tree(Source source) {
        Refusals refusals = new Refusals();
        Optional<Tree> stored = refusals.accept(new TreeReader().read(source));
        Optional<Tree> request = stored.flatMap(tree -> tree.at(REQUEST));
        if (request.isEmpty() || !(request.get() instanceof Tree.Mapping)) {
            refusals.add(
                    ErrorCode.MAPPING_EXPECTED,
                    stored.map(Tree::place).orElseGet(() -> Place.inFile(source.name())),
                    REQUEST,
                    REQUEST);
            throw new Refused(refusals.sorted());
        }
        refusals.throwIfAny();
        Tree marked = request.get();
        if (stored.flatMap(tree -> tree.at(ASSUMED)).orElse(marked) instanceof Tree.Sequence assumed) {
            for (Tree entry : assumed.items()) {
                marked = mark(marked, text(entry, "path"), text(entry, "source"));
            }
        }
        return (Tree.Mapping) marked;
    }

    private static Tree mark(Tree tree, String path, String source) {
        return tree.at(path)
                .flatMap(node -> tree.withAt(path, Assumption.of(node, node.place(), Origin.assumed(source))))
                .orElse(tree);
    }

    private static String text(Tree entry, String key) {
        return entry.at(key).flatMap(Texts::of).orElse("");
    }
}
