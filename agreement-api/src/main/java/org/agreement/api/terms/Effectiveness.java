package org.agreement.api.terms;

import java.time.LocalDate;
import org.agreement.api.value.Unwrapped;

/** When the agreement takes effect, where that is not upon signing. */
public sealed interface Effectiveness {

    /** From a day on. */
    @Unwrapped
    record From(LocalDate date) implements Effectiveness {}

    /** When a condition is fulfilled. */
    @Unwrapped
    record Condition(String event) implements Effectiveness {}
}
