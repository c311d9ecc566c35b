package org.agreement.core.clause;

import java.util.List;
import org.agreement.core.shape.ScalarType;
import org.agreement.core.shape.Shape;

/**
 * What a path stands for.
 *
 * @param atom that it is there, holds, or has elements
 * @param optional the paths on the way, itself included, of what may be absent
 */
record Resolved(Shape shape, Atom atom, List<String> optional, Lookup lookup) {

    boolean isList() {
        return shape instanceof Shape.ListOf;
    }

    boolean isBoolean() {
        return shape instanceof Shape.Scalar scalar && scalar.type().equals(new ScalarType(Boolean.class));
    }

    /** Whether it can be asked for as a condition. */
    boolean isCondition() {
        return isList() || isBoolean() || !optional.isEmpty();
    }

    /** Whether it prints as a value: a single one, or a list of such. */
    boolean isValue() {
        return shape instanceof Shape.Scalar
                || (shape instanceof Shape.ListOf list && list.element() instanceof Shape.Scalar);
    }
}
