package org.agreement.core.pricing;

import java.util.Optional;
import org.agreement.api.agreement.Quote;

/**
 * A price and how it is paid.
 *
 * @param instalments of all fixed fees of the agreement, where it is paid at milestones
 */
public record Priced(Quote quote, Optional<Instalments> instalments) {}
