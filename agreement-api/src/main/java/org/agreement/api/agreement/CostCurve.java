package org.agreement.api.agreement;

import java.util.List;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Money;

/**
 * What a month costs at each volume: straight between the points, but for the rounding to 分.
 *
 * @param fees the names of the fees that are charged at some volume, in the order of the fee schedule
 * @param points by rising volume, the first at 0; at least two
 */
public record CostCurve(Measure measure, List<String> fees, List<Point> points) {

    /** Keeps copies. */
    public CostCurve {
        fees = List.copyOf(fees);
        points = List.copyOf(points);
    }

    /**
     * The cost at one volume.
     *
     * @param amounts of each fee, in the order of {@link CostCurve#fees}
     * @param bend whether the price of a further unit changes here
     */
    public record Point(long volume, List<Money> amounts, boolean bend) {

        /** Keeps a copy. */
        public Point {
            amounts = List.copyOf(amounts);
        }

        /** The cost of the month. */
        public Money total() {
            return amounts.stream().reduce(Money.ZERO, Money::plus);
        }
    }
}
