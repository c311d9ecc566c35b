package org.agreement.api.fee;

import org.agreement.api.value.Printed;
import org.agreement.api.value.Scalar;

/**
 * What stands in the price column of a fee schedule: an amount, a price for one unit, a share of something, or how
 * the price follows from other terms; printed for instance as {@code 2.00元/次会话}.
 */
public sealed interface Price extends Printed {

    /** A fixed amount for what is named, for instance a month: {@code 5,000.00元/月}. */
    record Fixed(Money amount, String per) implements Price {
        @Override
        public String printed() {
            return amount.printed() + "/" + per;
        }
    }

    /** A price for one unit. */
    record PerUnit(UnitPrice price, Measure measure) implements Price {
        @Override
        public String printed() {
            return price.printed() + "/" + measure.printed();
        }
    }

    /** A share or factor of a base that is named: {@code 2%（按退款后成交额）}. */
    record Relative(Scalar share, String base) implements Price {
        @Override
        public String printed() {
            return share.printed() + "（按" + base + "）";
        }
    }

    /** A price that follows from other terms, in words: {@code 超量单价×（加价系数－1）}. */
    record Computed(String words) implements Price {
        @Override
        public String printed() {
            return words;
        }
    }
}
