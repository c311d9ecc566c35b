package org.agreement.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.TermTree;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.TermKey;
import org.agreement.core.data.Place;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.SchemaBlock;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.shape.Access;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Shapes;

/** All names that the clauses of a plugin may use: the common tree, and blocks and derived terms of the plugins it knows. */
final class RootShapes {

    private final Shapes shapes = new Shapes(Map.of());
    private final List<Field> common = new ArrayList<>();
    private final Map<String, List<Field>> ofPlugin = new LinkedHashMap<>();

    RootShapes(List<LoadedPlugin> plugins, PluginFaults faults) {
        for (Field field : shapes.fields(TermTree.class).fields()) {
            Function<Object, Optional<Object>> get = field.access().get();
            common.add(field(field.name(), field.shape(), field.optional(), terms -> get.apply(terms.tree())));
        }
        TermKey<?> schedule = Terms.FEE_SCHEDULE;
        common.add(field(
                schedule.name(),
                new Shape.ListOf(shapes.of(schedule.type())),
                false,
                terms -> Optional.of(
                        terms.get(schedule).<Object>map(value -> value).orElseGet(List::of))));
        plugins.forEach(plugin -> ofPlugin.put(plugin.id(), fields(plugin, faults)));
    }

    private List<Field> fields(LoadedPlugin plugin, PluginFaults faults) {
        List<TermKey<?>> keys = new ArrayList<>(plugin.plugin().terms());
        plugin.plugin().derivedTerms().stream().map(DerivedTerm::key).forEach(keys::add);
        List<Field> fields = new ArrayList<>();
        SchemaBlock.of(plugin, faults.own(plugin.id())).ifPresent(block -> fields.add(block(block)));
        for (TermKey<?> key : keys) {
            try {
                Shape shape = shapes.of(key.type());
                fields.add(field(
                        key.name(),
                        key.list() ? new Shape.ListOf(shape) : shape,
                        true,
                        terms -> terms.get(key).map(value -> value)));
            } catch (IllegalArgumentException e) {
                Place place = Place.inFile(plugin.files().describe("plugin.yaml"));
                faults.own(plugin.id())
                        .add(ErrorCode.TERM_WITHOUT_SHAPE, place, key.name(), String.valueOf(e.getMessage()));
            }
        }
        return fields;
    }

    private static Field block(SchemaBlock block) {
        TermKey<Object> key = TermKey.of(block.name(), Object.class);
        return field(block.name(), block.shape(), true, terms -> terms.get(key));
    }

    private static Field field(String name, Shape shape, boolean optional, Function<Terms, Optional<Object>> get) {
        return new Field(
                name, shape, optional, false, false, new Access(shape, optional, terms -> get.apply((Terms) terms)));
    }

    /** The scope in which the names of a plugin's files are looked up. */
    Scope scope(LoadedPlugin plugin) {
        List<Field> fields = new ArrayList<>(common);
        ofPlugin.forEach((id, own) -> {
            if (id.equals(plugin.id())
                    || id.equals(ClauseCatalog.STANDARD)
                    || plugin.descriptor().requires().contains(id)) {
                fields.addAll(own);
            }
        });
        return scope(fields);
    }

    /** The scope in which the names of all plugins are looked up. */
    Scope everything() {
        List<Field> fields = new ArrayList<>(common);
        ofPlugin.values().forEach(fields::addAll);
        return scope(fields);
    }

    /** The plugin whose block or derived term has a name; empty if it is one of the common tree. */
    Optional<String> owner(String name) {
        return ofPlugin.entrySet().stream()
                .filter(own ->
                        own.getValue().stream().anyMatch(field -> field.name().equals(name)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Scope scope(List<Field> fields) {
        return Scope.root(new Shape.Fields(
                components -> {
                    throw new UnsupportedOperationException("terms are made by their builder");
                },
                List.copyOf(fields)));
    }
}
