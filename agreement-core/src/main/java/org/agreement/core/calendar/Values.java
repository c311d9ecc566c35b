package org.agreement.core.calendar;

import java.util.Optional;
import org.agreement.api.value.Unreadable;
import org.agreement.core.clause.Located;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.shape.ScalarType;

/** Single values of data files. */
final class Values {

    private Values() {}

    /** The value; empty if it is missing, or refused for not being of the type. */
    static <T> Optional<T> read(Located written, String key, Class<T> type, Refusals refusals) {
        if (written.text().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.cast(new ScalarType(type).parse(written.text())));
        } catch (Unreadable e) {
            refusals.add(ErrorCode.WRONG_TYPE, written.place(), key, e.expected());
            return Optional.empty();
        }
    }
}
