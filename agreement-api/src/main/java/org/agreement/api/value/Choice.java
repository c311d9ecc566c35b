package org.agreement.api.value;

import java.util.List;

/** A value out of a closed list; only enums implement it. The constant {@code NEXT_WORKDAY} is written {@code nextWorkday}. */
public interface Choice extends Scalar {

    /** The name of the enum constant. */
    String name();

    /** Other spellings that a request may use. */
    default List<String> aliases() {
        return List.of();
    }

    @Override
    default String text() {
        return Names.camelCase(name());
    }
}
