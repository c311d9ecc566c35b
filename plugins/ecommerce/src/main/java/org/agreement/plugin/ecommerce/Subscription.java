package org.agreement.plugin.ecommerce;

import java.util.List;
import org.agreement.api.time.TimeSpan;

/**
 * What renews itself and how it is left.
 *
 * @param products what renews itself
 * @param remind how long before each charge buyers are reminded
 * @param cancel within which time the provider submits a cancellation that a buyer asks for
 * @param refund within which time a charge after the cancellation is paid back
 */
public record Subscription(List<String> products, TimeSpan remind, TimeSpan cancel, TimeSpan refund) {}
