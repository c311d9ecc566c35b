package org.agreement.core.terms;

import java.util.Optional;
import org.agreement.core.refusal.Refusal;

/**
 * A name or code against the rule that stands all the same: because a party confirmed it, or because the rule only advises.
 *
 * @param refusal what would have been refused, with place, path and texts
 * @param reason the reason that the request gives; empty where the rule only advises
 */
public record Irregularity(Refusal refusal, Optional<String> reason) {}
