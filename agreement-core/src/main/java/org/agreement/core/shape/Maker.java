package org.agreement.core.shape;

import java.util.List;

/** Makes a value from the values of its fields. */
@FunctionalInterface
public interface Maker {

    /** Makes the value; {@code components} are in the order of the fields, optional ones wrapped in {@code Optional}. */
    Object make(List<Object> components);
}
