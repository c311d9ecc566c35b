package org.agreement.plugin.ecommerce;

import java.time.LocalDate;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Quantity;

/**
 * A festival with the days that follow from it.
 *
 * @param days its length, first and last day included
 * @param forecastBy the last day for the customer's forecast
 * @param frozenFrom the day from which the rota stands
 */
public record FestivalPlan(
        String name,
        LocalDate from,
        LocalDate until,
        int days,
        Factor factor,
        LocalDate forecastBy,
        LocalDate frozenFrom,
        Optional<Quantity> expected,
        Optional<Integer> seats) {}
