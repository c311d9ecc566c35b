package org.agreement.api.fee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of the printed fee schedule, as typed cells.
 *
 * @param method how the fee is charged, for instance {@code 按月固定}
 * @param steps the prices with the range each holds for; one step without a range where there is one price
 * @param included what the fee includes, for a full month
 * @param due when the fee falls due where that is not the payment plan's rule
 * @param notes further sentences that belong to the line
 */
public record FeeLine(
        String method, List<Step> steps, Optional<Quantity> included, Optional<String> due, List<String> notes) {

    /**
     * A price and the range that it holds for.
     *
     * @param range for instance {@code 1001至3000次会话}; empty: always
     */
    public record Step(Optional<String> range, Price price) {}

    /** Keeps copies. */
    public FeeLine {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /** Starts a line with one price. */
    public static FeeLine of(String method, Price price) {
        return new FeeLine(
                method, List.of(new Step(Optional.empty(), price)), Optional.empty(), Optional.empty(), List.of());
    }

    /** The line with one more step. */
    public FeeLine step(String range, Price price) {
        return new FeeLine(method, added(steps, new Step(Optional.of(range), price)), included, due, notes);
    }

    /** The line with what it includes. */
    public FeeLine includes(Quantity quantity) {
        return new FeeLine(method, steps, Optional.of(quantity), due, notes);
    }

    /** The line with its own due time. */
    public FeeLine due(String when) {
        return new FeeLine(method, steps, included, Optional.of(when), notes);
    }

    /** The line with one more note. */
    public FeeLine note(String note) {
        return new FeeLine(method, steps, included, due, added(notes, note));
    }

    private static <T> List<T> added(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
