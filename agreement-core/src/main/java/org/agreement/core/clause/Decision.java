package org.agreement.core.clause;

/**
 * Something that whoever writes a request decides.
 *
 * @param what as the request or the condition of a clause names it: {@code payment.late}, {@code scope.holidays.excluded},
 *     {@code industry = ecommerce}, {@code plugins: night-desk}, {@code clauses.exclude: standard/x}
 * @param holds whether it is decided so, or otherwise
 */
public record Decision(String what, boolean holds) {

    /** {@code payment.late}, or {@code !payment.late}. */
    @Override
    public String toString() {
        return holds ? what : "!" + what;
    }
}
