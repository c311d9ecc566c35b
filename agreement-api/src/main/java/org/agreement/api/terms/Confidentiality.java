package org.agreement.api.terms;

import java.util.List;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Key;

/**
 * What is kept secret, and for how long.
 *
 * @param customer what the customer wants kept secret
 * @param provider what the provider wants kept secret
 * @param period how long after the end of the agreement
 * @param notice how long before a compelled disclosure the other side is told
 * @param leak within which time a leak is reported
 * @param returned within which time after the end everything is returned or destroyed; written {@code return}
 */
public record Confidentiality(
        List<String> customer,
        List<String> provider,
        TimeSpan period,
        TimeSpan notice,
        TimeSpan leak,
        @Key("return") TimeSpan returned) {}
