package org.agreement.plugin.ecommerce;

import org.agreement.api.fee.Share;
import org.agreement.api.terms.Metric;

/** The target of a service level on ordinary days and during festivals. */
public record FestivalLevel(String service, Metric metric, Share usual, Share relaxed) {}
