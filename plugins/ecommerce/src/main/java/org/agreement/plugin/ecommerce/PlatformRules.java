package org.agreement.plugin.ecommerce;

import org.agreement.api.time.TimeSpan;

/**
 * How changes of a platform's rules are followed.
 *
 * @param tell within which time a change that concerns the desk is told
 * @param draft within which time after that the provider hands over changed scripts
 * @param decide within which time the customer decides on them
 * @param estimate within which time the provider says what the change costs
 */
public record PlatformRules(TimeSpan tell, TimeSpan draft, TimeSpan decide, TimeSpan estimate) {}
