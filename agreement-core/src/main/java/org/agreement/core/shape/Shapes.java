package org.agreement.core.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.agreement.api.fee.FeeItem;
import org.agreement.api.value.Inlined;
import org.agreement.api.value.Key;
import org.agreement.api.value.Names;
import org.agreement.api.value.Personal;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Unwrapped;

/** Takes shapes from records by reflection; knows the record of each pricing model. */
public final class Shapes {

    private final Map<String, Class<? extends Record>> models;

    /** Shapes in which the entries of {@code fees} have these models: the record of each, by id. */
    public Shapes(Map<String, Class<? extends Record>> models) {
        this.models = new LinkedHashMap<>(models);
    }

    /**
     * The shape of a class.
     *
     * @throws IllegalArgumentException if a part of it is neither scalar, record, sealed interface, list nor optional
     */
    public Shape of(Class<?> type) {
        if (ScalarType.isScalar(type)) {
            return new Shape.Scalar(new ScalarType(type));
        } else if (type == FeeItem.class) {
            return feeItem();
        } else if (type.isRecord()) {
            return fields(type);
        } else if (type.isSealed()) {
            List<Variant> variants = new ArrayList<>();
            for (Class<?> variant : type.getPermittedSubclasses()) {
                variants.add(variant(variant));
            }
            return new Shape.OneOf(List.copyOf(variants));
        }
        throw new IllegalArgumentException("no shape for " + type.getName());
    }

    /** The fields of a record. */
    public Shape.Fields fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add(field(component));
        }
        return new Shape.Fields(components -> make(type, components), List.copyOf(fields));
    }

    private Field field(RecordComponent component) {
        Type type = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        Shape shape = of(optional ? argument(type) : type);
        Key key = component.getAnnotation(Key.class);
        Method accessor = component.getAccessor();
        Function<Object, Optional<Object>> get = optional
                ? record -> ((Optional<?>) read(accessor, record)).map(Object.class::cast)
                : record -> Optional.of(read(accessor, record));
        return new Field(
                key == null ? component.getName() : key.value(),
                shape,
                optional,
                component.isAnnotationPresent(Inlined.class),
                component.isAnnotationPresent(Personal.class),
                new Access(shape, optional, get));
    }

    private Shape of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new Shape.ListOf(of(argument(type)));
        } else if (type instanceof Class<?> plain) {
            return of(plain == int.class ? Integer.class : plain == boolean.class ? Boolean.class : plain);
        }
        throw new IllegalArgumentException("no shape for " + type.getTypeName());
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private Variant variant(Class<?> type) {
        boolean unwrapped = type.isAnnotationPresent(Unwrapped.class);
        Shape.Fields fields = fields(type);
        Shape shape = unwrapped ? fields.fields().get(0).shape() : fields;
        Function<Object, Optional<Object>> get = unwrapped
                ? value -> type.isInstance(value)
                        ? fields.fields().get(0).access().get().apply(value)
                        : Optional.empty()
                : value -> type.isInstance(value) ? Optional.of(value) : Optional.empty();
        return new Variant(
                Names.key(type),
                shape,
                fields.maker(),
                unwrapped,
                unwrapped && fields.fields().get(0).personal(),
                new Access(shape, true, get),
                type);
    }

    private Shape feeItem() {
        Shape.Fields common = fields(FeeName.class);
        List<Field> fields = common.fields().stream().map(Shapes::onFeeItem).toList();
        Map<String, Shape.Fields> byId = new LinkedHashMap<>();
        models.forEach((id, type) -> byId.put(id, fields(type)));
        return new Shape.ByModel(new Shape.Fields(common.maker(), fields), byId);
    }

    private static Field onFeeItem(Field field) {
        Access access = Access.always(
                field.shape(),
                item -> field.name().equals("name") ? ((FeeItem) item).name() : ((FeeItem) item).model());
        return new Field(field.name(), field.shape(), false, false, false, access);
    }

    /** The fields that every entry of {@code fees} has. */
    private record FeeName(String name, String model) {}

    private static Object read(Method accessor, Object record) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    private static Object make(Class<?> type, List<Object> components) {
        RecordComponent[] declared = type.getRecordComponents();
        Class<?>[] types = new Class<?>[declared.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = declared[i].getType();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(components.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Unreadable unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(type + " refuses what was read", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }
}
