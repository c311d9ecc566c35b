package org.agreement.api.value;

/**
 * A single value of the tree of terms.
 *
 * <p>Besides the implementations of this interface a term may be a {@link String}, {@code boolean}, {@code int},
 * {@link java.time.LocalDate}, {@link java.time.LocalTime} or {@link java.time.DayOfWeek}. An implementation that is not
 * a {@link Choice} must have a {@code public static T parse(String)} that throws {@link Unreadable}, must carry
 * {@link Written}, and {@code parse(text())} must equal the value.
 */
public interface Scalar extends Printed {

    /** The value as a request writes it, for instance {@code 3 workdays}. */
    String text();
}
