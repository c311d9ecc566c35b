package org.agreement.plugin.ecommerce;

import java.util.List;
import org.agreement.api.time.TimeSpan;

/**
 * How orders and claims out of the ordinary are verified.
 *
 * @param signs what gives reason to verify
 * @param report within which time they are told
 * @param decide within which time the customer decides
 */
public record Suspicion(List<String> signs, TimeSpan report, TimeSpan decide) {}
