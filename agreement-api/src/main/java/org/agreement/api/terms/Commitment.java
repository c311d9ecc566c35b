package org.agreement.api.terms;

import java.util.Optional;
import org.agreement.api.fee.Money;

/** The least and the most that is paid for usage in a month. At least one of the two is given. */
public record Commitment(Optional<Money> minimum, Optional<Money> cap) {}
