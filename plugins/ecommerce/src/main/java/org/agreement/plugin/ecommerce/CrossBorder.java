package org.agreement.plugin.ecommerce;

import java.util.List;
import org.agreement.api.time.ServiceHours;
import org.agreement.api.time.TimeSpan;

/**
 * The desk for buyers abroad.
 *
 * @param markets where they are and how they are served
 * @param rules how long before it starts the customer hands over what holds in a market
 */
public record CrossBorder(List<Market> markets, TimeSpan rules) {

    /**
     * A market.
     *
     * @param zone its time zone, in words such as {@code 东八区（UTC+8）}
     * @param hours in local time
     */
    public record Market(String region, String language, String zone, ServiceHours hours) {}
}
