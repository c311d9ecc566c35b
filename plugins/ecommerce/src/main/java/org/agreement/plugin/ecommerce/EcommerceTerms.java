package org.agreement.plugin.ecommerce;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Points;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.Share;
import org.agreement.api.time.ServiceHours;
import org.agreement.api.time.TimeSpan;

/**
 * The block {@code ecommerce}: what the service desk of an online shop needs beyond the common terms.
 *
 * @param festivals the sales festivals, in order of time; empty where none is served in a special way
 * @param attribution orders that are paid within this time after a contact count for commissions
 * @param livestream present where live sales are served
 * @param subscription present where something renews itself
 * @param crossBorder present where buyers abroad are served
 */
public record EcommerceTerms(
        List<Shop> shops,
        Accounts accounts,
        PlatformRules platformRules,
        Promises promises,
        Returns returns,
        Relief relief,
        Reviews reviews,
        TradeRecords records,
        Suspicion suspicion,
        Penalties penalties,
        Intervention intervention,
        TimeSpan attribution,
        List<Festival> festivals,
        Peak peak,
        Optional<Livestream> livestream,
        Optional<Subscription> subscription,
        Optional<CrossBorder> crossBorder) {

    /**
     * A shop that is served.
     *
     * @param entity who holds the shop, where that is not the customer
     */
    public record Shop(String platform, String name, Optional<String> entity) {}

    /**
     * The sub-accounts that the customer opens for the provider.
     *
     * @param open within which time after a request
     * @param revoke within which time after the provider told that a person has left the post
     */
    public record Accounts(TimeSpan open, TimeSpan revoke) {}

    /**
     * What may be promised before a sale.
     *
     * @param sheet how long before a campaign or a change the customer hands over its list of promises
     * @param answer within which time the customer decides a question that the list does not answer
     * @param correct within which time a promise beyond the list is reported and put right
     */
    public record Promises(List<Matter> matters, TimeSpan sheet, TimeSpan answer, TimeSpan correct) {

        /** A matter, what may be said about it, and what may not. */
        public record Matter(String name, String allowed, String forbidden) {}
    }

    /**
     * How returns and exchanges are handled.
     *
     * @param review within which time a request is reviewed in the system, in natural hours
     * @param received within which time the customer records the receipt of returned goods
     * @param submit within which time after that record the provider submits the refund
     * @param refund within which time after receipt the price is paid back
     * @param exempt goods that may not be returned without a reason, confirmed by the buyer at the purchase
     */
    public record Returns(
            TimeSpan review,
            TimeSpan received,
            TimeSpan submit,
            TimeSpan refund,
            List<String> exempt,
            HolidayDuty holidayDuty) {}

    /** Who is on duty for reviews when the service rests: so many people, in these hours. */
    public record HolidayDuty(int seats, ServiceHours hours) {}

    /**
     * A sales festival.
     *
     * @param factor what the price of contacts beyond the inclusion is multiplied by
     * @param expected the expected volume of one day
     * @param seats seats beyond the usual ones
     */
    public record Festival(
            String name,
            LocalDate from,
            LocalDate until,
            Factor factor,
            Optional<Quantity> expected,
            Optional<Integer> seats) {}

    /**
     * What holds for every festival.
     *
     * @param forecast how many days before the customer hands over its forecast
     * @param tolerance up to which deviation the forecast counts as met
     * @param freeze how many days before the rota is frozen
     * @param relaxed by how much targets that are rates are lowered
     * @param dailyReport by which time of the next day a day is reported
     * @param review within which time after the end the festival is reviewed
     */
    public record Peak(
            TimeSpan forecast,
            Share tolerance,
            TimeSpan freeze,
            Points relaxed,
            LocalTime dailyReport,
            TimeSpan review) {}
}
