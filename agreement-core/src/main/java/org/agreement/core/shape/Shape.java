package org.agreement.core.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a term: a scalar, a record of fields, a choice of variants, a list, or an entry whose model decides its fields. */
public sealed interface Shape {

    /** The step from a value of this shape to what the name stands for; empty if there is no such name. */
    Optional<Access> access(String name);

    /** All names that {@link #access} knows, for suggestions. */
    List<String> names();

    /**
     * A single value.
     *
     * @param type a class that {@link ScalarType} knows
     */
    record Scalar(ScalarType type) implements Shape {
        @Override
        public Optional<Access> access(String name) {
            return type.facet(name);
        }

        @Override
        public List<String> names() {
            return type.facets();
        }
    }

    /** Named fields. */
    record Fields(Maker maker, List<Field> fields) implements Shape {
        @Override
        public Optional<Access> access(String name) {
            for (Field field : fields) {
                if (field.inlined()) {
                    Optional<Access> through = field.shape().access(name).map(field.access()::then);
                    if (through.isPresent()) {
                        return through;
                    }
                } else if (field.name().equals(name)) {
                    return Optional.of(field.access());
                }
            }
            return Optional.empty();
        }

        @Override
        public List<String> names() {
            List<String> names = new ArrayList<>();
            for (Field field : fields) {
                if (field.inlined()) {
                    names.addAll(field.shape().names());
                } else {
                    names.add(field.name());
                }
            }
            return names;
        }
    }

    /** Exactly one of the variants; a field that all variants have can be reached without naming the variant. */
    record OneOf(List<Variant> variants) implements Shape {
        @Override
        public Optional<Access> access(String name) {
            for (Variant variant : variants) {
                if (variant.key().equals(name)) {
                    return Optional.of(variant.access());
                }
            }
            return Common.access(variants, name);
        }

        @Override
        public List<String> names() {
            List<String> names =
                    new ArrayList<>(variants.stream().map(Variant::key).toList());
            names.addAll(Common.names(variants));
            return names;
        }
    }

    /** A list. */
    record ListOf(Shape element) implements Shape {
        @Override
        public Optional<Access> access(String name) {
            return Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of();
        }
    }

    /**
     * An entry of {@code fees}: name and model, and beside them the fields of the record of the model.
     *
     * @param models the fields for each model, by its id
     */
    record ByModel(Fields common, Map<String, Fields> models) implements Shape {
        @Override
        public Optional<Access> access(String name) {
            return common.access(name);
        }

        @Override
        public List<String> names() {
            return common.names();
        }
    }
}
