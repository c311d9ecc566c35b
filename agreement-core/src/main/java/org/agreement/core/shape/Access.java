package org.agreement.core.shape;

import java.util.Optional;
import java.util.function.Function;

/**
 * One step from a value to what a name stands for.
 *
 * @param shape the shape of what is reached
 * @param optional whether it may be absent
 * @param get reads it; empty only where {@code optional}
 */
public record Access(Shape shape, boolean optional, Function<Object, Optional<Object>> get) {

    /** This step and then another. */
    public Access then(Access next) {
        return new Access(
                next.shape, optional || next.optional, value -> get.apply(value).flatMap(next.get));
    }

    /** A step to a part that is always there. */
    static Access always(Shape shape, Function<Object, Object> get) {
        return new Access(shape, false, value -> Optional.of(get.apply(value)));
    }
}
