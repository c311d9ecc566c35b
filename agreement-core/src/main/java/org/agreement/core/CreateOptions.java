package org.agreement.core;

import java.util.Optional;
import org.agreement.api.review.Severity;

/**
 * How an agreement is created.
 *
 * @param key under which the same request gets the same number however often it is sent
 * @param dryRun whether nothing is stored
 * @param failOn findings of this severity and above keep it from being stored; empty: none do
 */
public record CreateOptions(Optional<String> key, boolean dryRun, Optional<Severity> failOn) {}
