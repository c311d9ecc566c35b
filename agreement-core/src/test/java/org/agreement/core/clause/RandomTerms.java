package org.agreement.core.clause;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.terms.TermTree;
import org.agreement.api.terms.Terms;
import org.agreement.core.shape.Field;
import org.agreement.core.shape.ScalarType;
import org.agreement.core.shape.Shape;
import org.agreement.core.shape.Shapes;
import org.agreement.core.shape.Variant;

/** Makes values of shapes, seeded: which optional parts are there and which variant of a choice, is chance. */
final class RandomTerms {

    private static final Shape.Fields TREE = new Shapes(Map.of()).fields(TermTree.class);

    private final SplittableRandom random;

    RandomTerms(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Terms.Builder terms() {
        return Terms.builder(tree(Map.of()));
    }

    /** Terms in which the top-level terms of these names are given, and all else is chance. */
    Terms.Builder terms(Map<String, Object> given) {
        return Terms.builder(tree(given));
    }

    private TermTree tree(Map<String, Object> given) {
        return (TermTree) record(TREE, given);
    }

    /** A record in which the components of these names are given, and all else is chance. */
    <R extends Record> R record(Class<R> type, Map<String, Object> given) {
        return type.cast(record(new Shapes(Map.of()).fields(type), given));
    }

    private Object record(Shape.Fields fields, Map<String, Object> given) {
        List<Object> components = new ArrayList<>();
        for (Field field : fields.fields()) {
            components.add(Optional.ofNullable(given.get(field.name())).orElseGet(() -> component(field)));
        }
        return fields.maker().make(components);
    }

    private Object component(Field field) {
        if (field.optional()) {
            return random.nextBoolean() ? Optional.of(value(field.shape())) : Optional.empty();
        }
        return value(field.shape());
    }

    /** A value of a shape. */
    Object value(Shape shape) {
        if (shape instanceof Shape.Fields fields) {
            return fields.maker()
                    .make(fields.fields().stream().map(this::component).toList());
        } else if (shape instanceof Shape.OneOf oneOf) {
            return variant(oneOf.variants().get(random.nextInt(oneOf.variants().size())));
        } else if (shape instanceof Shape.ListOf list) {
            List<Object> elements = new ArrayList<>();
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                elements.add(value(list.element()));
            }
            return List.copyOf(elements);
        } else if (shape instanceof Shape.ByModel) {
            return new FeeItem("基础服务费", "monthly", new NoFee());
        }
        return scalar(((Shape.Scalar) shape).type());
    }

    private Object variant(Variant variant) {
        if (variant.unwrapped()) {
            return variant.maker().make(List.of(value(variant.shape())));
        }
        return value(variant.shape());
    }

    private Object scalar(ScalarType type) {
        if (type.type() == Integer.class) {
            return random.nextInt(1, 100);
        } else if (type.type() == LocalDate.class) {
            return LocalDate.of(2026, 12, 1).plusDays(random.nextInt(1000));
        } else if (type.type() == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), 30);
        } else if (type.type() == DayOfWeek.class) {
            return DayOfWeek.of(random.nextInt(1, 8));
        } else if (type.type() == Boolean.class) {
            return random.nextBoolean();
        } else if (type.isChoice()) {
            return type.parse(type.choices().get(random.nextInt(type.choices().size())));
        }
        return type.written().map(written -> type.parse(written.example())).orElse("文字" + random.nextInt(1000));
    }

    private record NoFee() {}
}
