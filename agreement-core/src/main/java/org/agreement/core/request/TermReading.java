package org.agreement.core.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.agreement.core.data.Place;
import org.agreement.core.data.Tree;

/**
 * What could be read of a request, by path: for checks that run even where other parts could not be read.
 *
 * <p>Paths have indexes: {@code services.0.levels.1.atLeast}.
 */
public final class TermReading {

    private final Tree tree;
    private final Map<String, Object> scalars = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();

    TermReading(Tree tree) {
        this.tree = tree;
    }

    void put(Spot spot, Object value) {
        scalars.put(spot.path(), value);
    }

    void put(Spot spot, Object value, String text) {
        scalars.put(spot.path(), value);
        shown.put(spot.path(), spot.shown(text));
    }

    /** Every single value of a type, by path. */
    public <T> Map<String, T> all(Class<T> type) {
        Map<String, T> found = new LinkedHashMap<>();
        scalars.forEach((path, value) -> {
            if (type.isInstance(value)) {
                found.put(path, type.cast(value));
            }
        });
        return found;
    }

    /** A single value, or an entry of {@code fees}, that could be read. */
    public <T> Optional<T> scalar(String path, Class<T> type) {
        return Optional.ofNullable(scalars.get(path)).filter(type::isInstance).map(type::cast);
    }

    /** A text that could be read. */
    public Optional<String> text(String path) {
        return scalar(path, String.class);
    }

    /** The value as written, masked if it is personal; empty text where it could not be read. */
    public String shown(String path) {
        return shown.getOrDefault(path, "");
    }

    /** Whether something stands there, readable or not. */
    public boolean has(String path) {
        return node(path).isPresent();
    }

    /** Whether what stands there was assumed. */
    public boolean isAssumed(String path) {
        return node(path).map(found -> found.origin().isAssumed()).orElse(false);
    }

    /** The number of items of a list; 0 where there is none. */
    public int size(String path) {
        return node(path)
                .map(found -> found instanceof Tree.Sequence list ? list.items().size() : 0)
                .orElse(0);
    }

    /** The place of what stands there, or of the nearest thing around it. */
    public Place place(String path) {
        Optional<Place> here = tree.at(path).map(Tree::place);
        int dot = path.lastIndexOf('.');
        return here.orElseGet(() -> path.isEmpty() ? tree.place() : place(dot < 0 ? "" : path.substring(0, dot)));
    }

    private Optional<Tree> node(String path) {
        return tree.at(path).filter(found -> !Texts.isNothing(found));
    }
}
